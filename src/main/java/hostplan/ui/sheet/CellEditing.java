package hostplan.ui.sheet;

import hostplan.sheet.CellProblem;
import hostplan.sheet.Column;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// The edit of one cell, from the first key to the value that stands there. A text that cannot
/// stand there stays in the editor, with what is wrong and how to mend it.
public final class CellEditing {

    private final SheetTable table;
    private final SheetEditor editor;
    private final Suggestions suggestions;
    private final ReadOnlyObjectWrapper<Optional<Edit>> edit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CellProblem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is being edited.
    ///
    /// @param text with which the editor opens
    /// @param start whether typing goes on after the text or replaces it
    record Edit(String id, Column column, String text, Start start, List<String> suggestions) {}

    enum Start {
        AFTER_TEXT,
        REPLACING
    }

    /// How far a value goes.
    enum Reach {
        /// Into the cell alone.
        CELL,
        /// Into the cells of the same column in all selected rows.
        SELECTION
    }

    CellEditing(SheetTable table, SheetEditor editor) {
        this.table = table;
        this.editor = editor;
        suggestions = new Suggestions(table.texts());
    }

    ReadOnlyObjectProperty<Optional<Edit>> editProperty() {
        return edit.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CellProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean running() {
        return edit.get().isPresent();
    }

    /// Opens the active cell, with a character that was typed or with what stands there.
    void begin(Optional<String> typed) {
        Optional<Column> column = table.activeColumn();
        Optional<String> id = table.activeId();
        if (column.isPresent() && id.isPresent() && editor.mayChange(column.get())) {
            edit.set(Optional.of(edit(id.get(), column.get(), typed)));
        }
    }

    private Edit edit(String id, Column column, Optional<String> typed) {
        String present =
                table.rows()
                        .place(id)
                        .map(place -> table.texts().shown(table.rows().text(place, column), column))
                        .orElse("");
        Start start = typed.isPresent() ? Start.AFTER_TEXT : Start.REPLACING;
        return new Edit(
                id, column, typed.orElse(present), start, suggestions.all(table.sheet(), column));
    }

    /// Puts a text into the cell and closes the editor; where it cannot stand there, the editor
    /// stays open.
    ///
    /// @return whether it was taken
    boolean commit(String text, Reach reach) {
        if (edit.get().isEmpty()) {
            return true;
        }
        Edit now = edit.get().get();
        String read = table.texts().read(text, now.column());
        List<String> ids = reach == Reach.CELL ? List.of(now.id()) : table.selectedIds();
        Optional<CellProblem> found = editor.change(ids, now.column(), read);
        if (found.isPresent()) {
            problem.set(found);
            return false;
        }
        close();
        return true;
    }

    /// Forgets what is wrong, as the text is being changed.
    void typed() {
        problem.set(Optional.empty());
    }

    void cancel() {
        close();
    }

    private void close() {
        problem.set(Optional.empty());
        edit.set(Optional.empty());
    }
}
