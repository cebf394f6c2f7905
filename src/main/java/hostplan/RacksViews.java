package hostplan;

import hostplan.ui.shell.Screen;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The racks screen while a person works on it.
final class RacksViews {

    private static final String NAME = "racks";

    private RacksViews() {}

    static List<View> all() {
        return List.of(
                view(NAME, _ -> {}),
                view("racks-carrying", RacksViews::carry),
                view("racks-fit", RacksViews::fit),
                View.of("racks-server", Screen.RACKS, "srv-web-03", _ -> {}),
                view("racks-new-item", scene -> InScene.press(scene, "racks-add-item")),
                view("racks-edit", RacksViews::edit),
                view("racks-table", scene -> page(scene, "table")),
                view("racks-list", scene -> page(scene, "list")),
                view("racks-items", scene -> page(scene, "items")));
    }

    /// Only the drawings.
    static List<View> drawing() {
        return List.of(
                view(NAME, scene -> page(scene, "drawing")),
                view("racks-front", scene -> choose(scene, "racks-sides", 0)),
                view("racks-large", scene -> choose(scene, "racks-zoom", 2)));
    }

    private static View view(String name, Consumer<Scene> preparation) {
        return new View(name, Screen.RACKS, Optional.empty(), preparation);
    }

    private static void page(Scene scene, String name) {
        InScene.press(scene, "racks-page-" + name);
        // Heads of columns that come with the page are placed one frame later.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void choose(Scene scene, String box, int number) {
        ((ComboBox<?>) InScene.node(scene, box)).getSelectionModel().select(number);
    }

    private static void selectOutside(Scene scene) {
        ((TableView<?>) InScene.node(scene, "racks-outside")).getSelectionModel().selectFirst();
    }

    private static void carry(Scene scene) {
        selectOutside(scene);
        press(InScene.node(scene, "racks-outside"), KeyCode.SPACE);
        for (int units = 0; units < 8; units++) {
            press(InScene.node(scene, "racks-row"), KeyCode.DOWN);
        }
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void fit(Scene scene) {
        press(InScene.node(scene, "racks-row"), KeyCode.ESCAPE);
        selectOutside(scene);
        InScene.press(scene, "racks-fit");
    }

    private static void edit(Scene scene) {
        InScene.press(scene, "racks-item-close");
        InScene.press(scene, "racks-inspect-rack");
        InScene.press(scene, "rack-edit");
    }
}
