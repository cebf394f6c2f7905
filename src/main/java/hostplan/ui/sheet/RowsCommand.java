package hostplan.ui.sheet;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.function.Consumer;

/// What a screen does with the selected rows beyond editing them: by a button, by the menu of the
/// table and by a key.
///
/// @param name of its texts: `sheet.NAME` on the button, with the number of rows, and `table.NAME`
///   in the menu
/// @param code pressed together with Shortcut and Shift
/// @param run with the identities of the rows, in the order shown
public record RowsCommand(String name, KeyCode code, Consumer<List<String>> run) {

    KeyCombination keys() {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }
}
