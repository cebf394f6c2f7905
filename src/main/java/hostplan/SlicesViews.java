package hostplan;

import hostplan.ui.shell.Screen;

import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;

import java.util.List;

/// The slices screen with more than its first look: the best mix, and the pages beside the map.
final class SlicesViews {

    private static final String MIX = "slicing-web-node-mix";

    private SlicesViews() {}

    static List<View> all() {
        return List.of(
                View.of("slices-mix", Screen.SLICES, MIX, _ -> {}),
                View.of("slices-what-if", Screen.SLICES, MIX, scene -> page(scene, "more")));
    }

    private static void page(Scene scene, String name) {
        if (scene.lookup("#slices-page-" + name) instanceof ToggleButton choice) {
            choice.fire();
        }
    }
}
