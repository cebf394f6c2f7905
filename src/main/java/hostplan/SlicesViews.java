package hostplan;

import hostplan.ui.shell.Screen;

import javafx.scene.Scene;

import java.util.List;
import java.util.Optional;

/// The slices screen with more than its first look: the best mix, the pages beside the map, and
/// what costs are reckoned with.
final class SlicesViews {

    private static final String MIX = "slicing-web-node-mix";

    private static final String VPS_HOST = "slicing-vps-host";

    private SlicesViews() {}

    static List<View> all() {
        return List.of(
                View.of("slices-mix", Screen.SLICES, MIX, _ -> {}),
                View.of("slices-what-if", Screen.SLICES, MIX, scene -> page(scene, "more")),
                View.of("slices-cost", Screen.SLICES, VPS_HOST, scene -> page(scene, "cost")),
                overview("costs", "facts-electricity"),
                View.of(
                        "slices-cost-elsewhere",
                        Screen.SLICES,
                        VPS_HOST,
                        scene -> InScene.scrollTo(scene, "cost-paid")),
                overview("licences", "licences"),
                View.of(
                        "slices-neighbours",
                        Screen.SLICES,
                        VPS_HOST,
                        scene -> page(scene, "neighbours")),
                View.of(
                        "slices-neighbours-settings",
                        Screen.SLICES,
                        MIX,
                        scene -> neighbours(scene, "neighbours-limits")),
                View.of(
                        "slices-neighbours-backup",
                        Screen.SLICES,
                        VPS_HOST,
                        scene -> neighbours(scene, "neighbours-cpu")));
    }

    /// What is assumed, from a field on.
    private static View overview(String name, String from) {
        return new View(
                "overview-" + name,
                Screen.OVERVIEW,
                Optional.empty(),
                scene -> InScene.scrollTo(scene, from));
    }

    private static void neighbours(Scene scene, String id) {
        page(scene, "neighbours");
        InScene.scrollTo(scene, id);
    }

    private static void page(Scene scene, String name) {
        InScene.press(scene, "slices-page-" + name);
    }
}
