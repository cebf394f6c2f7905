package hostplan.ui.sheet;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import hostplan.ui.shell.EditCommand;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The keys of commands while the table has the focus.
final class SheetKeys {

    private final Map<KeyCombination, Runnable> commands = new LinkedHashMap<>();

    SheetKeys(Consumer<EditCommand> run) {
        on(KeyCode.C, EditCommand.COPY, run, SHORTCUT_DOWN);
        on(KeyCode.INSERT, EditCommand.COPY, run, SHORTCUT_DOWN);
        on(KeyCode.X, EditCommand.CUT, run, SHORTCUT_DOWN);
        on(KeyCode.V, EditCommand.PASTE, run, SHORTCUT_DOWN);
        on(KeyCode.INSERT, EditCommand.PASTE, run, SHIFT_DOWN);
        on(KeyCode.D, EditCommand.FILL_DOWN, run, SHORTCUT_DOWN);
        on(KeyCode.D, EditCommand.DUPLICATE, run, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.A, EditCommand.SELECT_ALL, run, SHORTCUT_DOWN);
        on(KeyCode.F, EditCommand.FIND, run, SHORTCUT_DOWN);
        on(KeyCode.DELETE, EditCommand.DELETE, run);
        on(KeyCode.INSERT, EditCommand.ADD, run);
        on(KeyCode.N, EditCommand.ADD, run, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void on(
            KeyCode code,
            EditCommand command,
            Consumer<EditCommand> run,
            KeyCombination.Modifier... modifiers) {
        also(code, () -> run.accept(command), modifiers);
    }

    /// Another key.
    SheetKeys also(KeyCode code, Runnable command, KeyCombination.Modifier... modifiers) {
        commands.put(new KeyCodeCombination(code, modifiers), command);
        return this;
    }

    SheetKeys alsoSorting(Runnable rising, Runnable falling) {
        return also(KeyCode.UP, rising, ALT_DOWN).also(KeyCode.DOWN, falling, ALT_DOWN);
    }

    void listen(Node table) {
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() == table) {
                        commands.forEach((keys, command) -> run(keys, command, event));
                    }
                });
    }

    private static void run(KeyCombination keys, Runnable command, KeyEvent event) {
        if (!event.isConsumed() && keys.match(event)) {
            command.run();
            event.consume();
        }
    }
}
