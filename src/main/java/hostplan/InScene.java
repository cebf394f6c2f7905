package hostplan;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;

import java.util.Objects;

/// Finds and presses what stands in a window, for pictures of it.
final class InScene {

    private InScene() {}

    static void press(Scene scene, String id) {
        ((ButtonBase) node(scene, id)).fire();
    }

    static Node node(Scene scene, String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    /// Moves what scrolls around a node until the node is at its top.
    static void scrollTo(Scene scene, String id) {
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
