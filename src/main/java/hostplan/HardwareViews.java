package hostplan;

import hostplan.ui.controls.DrawingView;
import hostplan.ui.controls.Finder;
import hostplan.ui.shell.Screen;

import javafx.scene.Scene;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the hardware screen of the web shop looks like while a person works on it.
final class HardwareViews {

    private static final String NODE = "cfg-db-2026";
    private static final String OLD_WORKSTATION = "cfg-own-haswell";

    private HardwareViews() {}

    static List<View> all() {
        return List.of(
                view(
                        "findings",
                        OLD_WORKSTATION,
                        scene -> InScene.scrollTo(scene, "hardware-misfits")),
                view("choosing", NODE, scene -> choose(scene, "memory")),
                view("models", NODE, scene -> choose(scene, "model")),
                view("own-part", NODE, HardwareViews::describeOwn),
                view("servers", NODE, scene -> InScene.press(scene, "hardware-used")),
                view("comparing", NODE, HardwareViews::compare),
                view("array", NODE, HardwareViews::editArray),
                view("totals", NODE, HardwareViews::scrollToTotals));
    }

    private static View view(String name, String configuration, Consumer<Scene> preparation) {
        return View.of("hardware-" + name, Screen.HARDWARE, configuration, preparation);
    }

    /// Opens what could go where an identity of the drawing stands.
    private static void choose(Scene scene, String id) {
        DrawingView drawing = (DrawingView) InScene.node(scene, "hardware-drawing");
        drawing.selectedProperty().set(Optional.of(id));
        InScene.press(scene, "hardware-add-part");
    }

    private static void describeOwn(Scene scene) {
        choose(scene, "bay/front");
        InScene.press(scene, "choose-own");
    }

    private static void compare(Scene scene) {
        ((Finder<?>) InScene.node(scene, "hardware-compare")).choose("web node 2022");
    }

    private static void editArray(Scene scene) {
        InScene.press(scene, "compare-close");
        InScene.press(scene, "array-edit-0");
        InScene.scrollTo(scene, "arrays");
    }

    private static void scrollToTotals(Scene scene) {
        InScene.press(scene, "array-edit-0");
        InScene.scrollTo(scene, "total-cores");
    }
}
