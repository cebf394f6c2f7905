package hostplan.ui.sheet;

import hostplan.check.Cure;
import hostplan.check.Finding;
import hostplan.document.Coded;
import hostplan.hardware.PartKind;
import hostplan.project.StepName;
import hostplan.sheet.CellProblem;
import hostplan.sheet.Column;
import hostplan.sheet.PartFactColumns;
import hostplan.ui.common.Latest;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// The fields of the selected objects, of one or of many at once: where they differ, a field is
/// mixed, and a text that is typed there goes into all of them in one step.
public final class Inspector {

    private final SheetTable table;
    private final SheetEditor editor;
    private final ProjectSession session;
    private final ProjectFindings findings;
    private final Suggestions suggestions;
    private final Latest<Summarizing.Question, Summary> summarizing;
    private final ReadOnlyObjectWrapper<Summary> summary =
            new ReadOnlyObjectWrapper<>(Summary.NOTHING);
    private final ReadOnlyObjectWrapper<List<Finding>> shownFindings =
            new ReadOnlyObjectWrapper<>(List.of());

    Inspector(
            SheetTable table,
            SheetEditor editor,
            ProjectSession session,
            ProjectFindings findings,
            SheetSettings settings) {
        this.table = table;
        this.editor = editor;
        this.session = session;
        this.findings = findings;
        suggestions = new Suggestions(table.texts());
        Summarizing work = new Summarizing(table.kind().kind(), settings.language());
        summarizing =
                new Latest<>(settings.background(), settings.fxThread(), work::of, this::show);
        table.selectionProperty().subscribe(this::look);
        table.rowsProperty().subscribe(rows -> look());
        findings.findingsProperty().subscribe(this::showFindings);
    }

    private void look() {
        summarizing.request(
                new Summarizing.Question(
                        table.sheet().project(), table.sheet().facts(), table.selectedIds()));
    }

    private void show(Summary found) {
        summary.set(found);
        showFindings();
    }

    private void showFindings() {
        Summary shown = summary.get();
        shownFindings.set(shown.single() ? findings.about(shown.ids().getFirst()) : List.of());
    }

    ReadOnlyObjectProperty<Summary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    Summary summary() {
        return summary.get();
    }

    /// What is wrong or doubtful in the only object that is selected.
    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return shownFindings.getReadOnlyProperty();
    }

    /// What a column holds in all selected objects, as it is shown; empty where they differ.
    String shown(Column column) {
        return summary()
                .value(column.key())
                .map(text -> table.texts().shown(text, column))
                .orElse("");
    }

    /// The keys of the columns for facts that all selected parts have by their kind.
    List<String> facts() {
        return summary()
                .value("kind")
                .flatMap(code -> Coded.find(PartKind.class, code))
                .map(PartFactColumns::keys)
                .orElse(List.of());
    }

    List<String> suggestions(Column column) {
        return suggestions.all(table.sheet(), column);
    }

    /// Writes a text into a column of all selected objects, as one step; nothing where it cannot
    /// stand there.
    ///
    /// @return why it cannot
    Optional<CellProblem> change(Column column, String text) {
        return editor.change(summary().ids(), column, table.texts().read(text, column));
    }

    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }

    /// Carries out the cure of a finding, as one step.
    void cure(Cure cure) {
        session.apply(StepName.of("step.cure"), cure.apply(session.project()));
    }
}
