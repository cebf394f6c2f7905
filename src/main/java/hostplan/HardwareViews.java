package hostplan;

import hostplan.ui.controls.DrawingView;
import hostplan.ui.controls.Finder;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// What the hardware screen of the web shop looks like while a person works on it.
final class HardwareViews {

    private static final String NODE = "cfg-db-2026";
    private static final String OLD_WORKSTATION = "cfg-own-haswell";

    private HardwareViews() {}

    static List<View> all() {
        return List.of(
                view("findings", OLD_WORKSTATION, scene -> scrollTo(scene, "hardware-misfits")),
                view("choosing", NODE, scene -> choose(scene, "memory")),
                view("models", NODE, scene -> choose(scene, "model")),
                view("own-part", NODE, HardwareViews::describeOwn),
                view("servers", NODE, scene -> press(scene, "hardware-used")),
                view("comparing", NODE, HardwareViews::compare),
                view("array", NODE, HardwareViews::editArray),
                view("totals", NODE, HardwareViews::scrollToTotals));
    }

    private static View view(String name, String configuration, Consumer<Scene> preparation) {
        return View.of("hardware-" + name, Screen.HARDWARE, configuration, preparation);
    }

    /// Opens what could go where an identity of the drawing stands.
    private static void choose(Scene scene, String id) {
        DrawingView drawing = (DrawingView) node(scene, "hardware-drawing");
        drawing.selectedProperty().set(Optional.of(id));
        press(scene, "hardware-add-part");
    }

    private static void describeOwn(Scene scene) {
        choose(scene, "bay/front");
        press(scene, "choose-own");
    }

    private static void compare(Scene scene) {
        ((Finder<?>) node(scene, "hardware-compare")).choose("web node 2022");
    }

    private static void editArray(Scene scene) {
        press(scene, "compare-close");
        press(scene, "array-edit-0");
        scrollTo(scene, "arrays");
    }

    private static void scrollToTotals(Scene scene) {
        press(scene, "array-edit-0");
        scrollTo(scene, "total-cores");
    }

    private static void press(Scene scene, String id) {
        ((ButtonBase) node(scene, id)).fire();
    }

    private static Node node(Scene scene, String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    /// Moves what scrolls around a node until the node is at its top.
    private static void scrollTo(Scene scene, String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node node = node(scene, id);
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                Node content = pane.getContent();
                double y =
                        content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
                double hidden =
                        content.getLayoutBounds().getHeight()
                                - pane.getViewportBounds().getHeight();
                pane.setVvalue(hidden > 0 ? Math.clamp((y - 40) / hidden, 0, 1) : 0);
                return;
            }
        }
    }
}
