package hostplan;

import hostplan.ui.shell.Screen;

import javafx.scene.Scene;
import javafx.scene.control.TextField;

import java.util.List;
import java.util.Optional;

/// The panel of the screen of virtual machines.
final class VmsViews {

    private VmsViews() {}

    static List<View> all() {
        return List.of(
                new View("vms-grown", Screen.VMS, Optional.empty(), VmsViews::grow),
                View.of(
                        "vms-right-sizing",
                        Screen.VMS,
                        "vm-git",
                        scene -> InScene.press(scene, "vms-sizing")));
    }

    private static void grow(Scene scene) {
        ((TextField) InScene.node(scene, "vms-growth")).setText("20 %");
    }
}
