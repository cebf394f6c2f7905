package hostplan.ui.sheet;

import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.sheet.CellChange;
import hostplan.sheet.CellProblem;
import hostplan.sheet.Column;
import hostplan.sheet.SheetEdit;
import hostplan.sheet.SheetEdits;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// Makes edits of a sheet steps of the project, and says what happened beyond what one sees.
final class SheetEditor {

    private final SheetTable table;
    private final ProjectSession session;
    private final SheetEdits edits;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<Optional<Note>> note =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    SheetEditor(SheetTable table, ProjectSession session, SheetEdits edits, Wording wording) {
        this.table = table;
        this.session = session;
        this.edits = edits;
        this.wording = wording;
    }

    ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    void say(Note said) {
        note.set(Optional.of(said));
    }

    void sayNothing() {
        note.set(Optional.empty());
    }

    SheetEdits edits() {
        return edits;
    }

    Project project() {
        return session.project();
    }

    Wording wording() {
        return wording;
    }

    /// Whether the project may be changed; says so where it may not.
    boolean mayChange() {
        if (session.readOnlyProperty().get()) {
            say(Note.warning(wording.text("note.readOnly")));
            return false;
        }
        return true;
    }

    /// Whether a column may be changed; says why not.
    boolean mayChange(Column column) {
        if (!mayChange()) {
            return false;
        }
        if (!column.editable()) {
            say(Note.of(wording.text("note.computed", table.columns().heading(column))));
        }
        return column.editable();
    }

    /// Writes one text into a column of several objects, as one step; nothing where it cannot stand
    /// there.
    ///
    /// @return why it cannot
    Optional<CellProblem> change(List<String> ids, Column column, String text) {
        if (!mayChange(column)) {
            return Optional.empty();
        }
        List<CellChange> changes =
                ids.stream().map(id -> new CellChange(id, column.key(), text)).toList();
        SheetEdit edit = edits.change(project(), table.kind().kind(), changes);
        if (edit.problems().isEmpty()) {
            List<String> changed =
                    edit.outcomes().stream().map(outcome -> outcome.id()).distinct().toList();
            String objects = wording.objects(table.sheet(), changed.isEmpty() ? ids : changed);
            take(edit, wording.change(table.columns().heading(column), objects));
        }
        return edit.problems().stream().findFirst();
    }

    /// Makes an edit a step, without the cells that it could not change.
    void take(SheetEdit edit, StepName step) {
        take(edit.project(), step);
        note.set(wording.about(edit.notes()));
    }

    void take(Project after, StepName step) {
        sayNothing();
        session.apply(step, after);
    }
}
