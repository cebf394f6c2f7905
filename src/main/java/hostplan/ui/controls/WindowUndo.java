package hostplan.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Objects;

/// Lets undo and redo of the window also work while a field is typed into, instead of the field's
/// own, which would know nothing of the project.
public final class WindowUndo {

    private static final List<KeyCombination> COMMANDS =
            List.of(
                    new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
                    new KeyCodeCombination(
                            KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private WindowUndo() {}

    public static void install(TextInputControl field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, WindowUndo::pass);
    }

    private static void pass(KeyEvent event) {
        COMMANDS.stream()
                .filter(command -> command.match(event))
                .map(((Node) event.getSource()).getScene().getAccelerators()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(undo -> {
                    undo.run();
                    event.consume();
                });
    }
}
