package hostplan;

import hostplan.placement.GroupRule;
import hostplan.ui.shell.Screen;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The placement screen, and the pages beside it.
final class PlacementViews {

    private PlacementViews() {}

    static List<View> all() {
        return List.of(
                view("placement", PlacementViews::selectFirst),
                view("placement-counts", scene -> InScene.press(scene, "placement-as-table")),
                view("placement-hosts", scene -> page(scene, "hosts")),
                view("placement-vms", scene -> page(scene, "vms")),
                view("placement-groups", scene -> page(scene, "groups")),
                view("placement-failures", scene -> page(scene, "failures")),
                view("placement-feeds", PlacementViews::feeds),
                view("placement-moves", scene -> page(scene, "moves")),
                view("placement-what-if", scene -> page(scene, "whatif")));
    }

    private static View view(String name, Consumer<Scene> preparation) {
        return new View(name, Screen.PLACEMENT, Optional.empty(), preparation);
    }

    private static void selectFirst(Scene scene) {
        if (scene.lookup("#placement-hosts") instanceof TableView<?> table) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static void page(Scene scene, String name) {
        InScene.press(scene, "placement-page-" + name);
    }

    /// The drill of each feed.
    private static void feeds(Scene scene) {
        page(scene, "failures");
        if (InScene.node(scene, "placement-fails") instanceof ComboBox<?> place) {
            place.getSelectionModel()
                    .select(List.of(GroupRule.Place.values()).indexOf(GroupRule.Place.FEED));
        }
    }
}
