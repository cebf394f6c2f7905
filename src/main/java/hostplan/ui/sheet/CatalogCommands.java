package hostplan.ui.sheet;

import hostplan.document.ProjectObject;
import hostplan.hardware.Part;
import hostplan.project.CatalogEdits;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.sheet.CellOutcome;
import hostplan.sheet.Column;
import hostplan.sheet.PastePlan;
import hostplan.sheet.Sheet;
import hostplan.sheet.SheetEdit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be done with parts and the catalogue they come from. Every change is shown first, cell
/// by cell.
public final class CatalogCommands {

    private static final String FACTS = "facts";

    private final SheetTable table;
    private final SheetEditor editor;
    private final SheetCommands commands;
    private final PastePreviews previews;
    private final PartsCatalog catalog;

    CatalogCommands(
            SheetTable table,
            SheetEditor editor,
            SheetCommands commands,
            PastePreviews previews,
            PartsCatalog catalog) {
        this.table = table;
        this.editor = editor;
        this.commands = commands;
        this.previews = previews;
        this.catalog = catalog;
    }

    /// Marks the parts that differ from the catalogue.
    void follow(Project project) {
        table.changedProperty().set(CatalogEdits.changed(project, catalog.entries()));
    }

    /// Shows what the catalogue has newer for the selected parts.
    void updateSelected() {
        update(Set.copyOf(table.selectedIds()));
    }

    /// Shows what the catalogue has newer for all parts.
    void updateAll() {
        update(
                editor.project().parts().stream()
                        .map(ProjectObject::id)
                        .collect(Collectors.toSet()));
    }

    private void update(Set<String> ids) {
        offer(CatalogEdits.update(editor.project(), ids, catalog.entries()), "step.catalogUpdate");
    }

    /// Shows what becomes of the selected parts if they are again as the catalogue has them.
    void restoreSelected() {
        offer(
                CatalogEdits.restore(
                        editor.project(), Set.copyOf(table.selectedIds()), catalog.entries()),
                "step.catalogBack");
    }

    private void offer(Project after, String step) {
        if (!editor.mayChange()) {
            return;
        }
        List<CellOutcome> outcomes = outcomes(after);
        if (outcomes.isEmpty()) {
            editor.say(Note.of(editor.wording().text("catalog.nothing")));
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        outcomes.forEach(outcome -> ids.add(outcome.id()));
        String parts = editor.wording().objects(table.sheet(), List.copyOf(ids));
        PastePlan plan =
                new PastePlan(
                        new SheetEdit(after, outcomes, List.of(), List.of()), List.of(), 0, 0);
        commands.ask(previews.preview(plan, StepName.of(step, parts)));
    }

    /// The cells that change; a part of which only facts change that no cell shows has one for all
    /// of them.
    private List<CellOutcome> outcomes(Project after) {
        Sheet before = table.sheet();
        Sheet then = before.at(after);
        List<CellOutcome> outcomes = new ArrayList<>();
        for (int row = 0; row < before.size(); row++) {
            if (!before.object(row).equals(then.object(row))) {
                outcomes.addAll(outcomes(before, then, row));
            }
        }
        return outcomes;
    }

    private List<CellOutcome> outcomes(Sheet before, Sheet then, int row) {
        List<CellOutcome> outcomes = new ArrayList<>();
        for (Column column : before.columns()) {
            String old = before.text(row, column);
            String wanted = then.text(row, column);
            if (column.editable() && !old.equals(wanted)) {
                outcomes.add(new CellOutcome(before.id(row), column.key(), old, wanted));
            }
        }
        if (outcomes.isEmpty()) {
            String facts = before.text(row, before.column(FACTS).orElseThrow());
            outcomes.add(
                    new CellOutcome(
                            before.id(row),
                            FACTS,
                            facts,
                            editor.wording().text("catalog.furtherFacts")));
        }
        return outcomes;
    }

    /// Keeps the selected parts in the person's own catalogue, for the next project.
    void keepSelected() {
        Set<String> ids = Set.copyOf(table.selectedIds());
        editor.project().parts().stream()
                .filter(part -> ids.contains(part.id()))
                .forEach(this::keep);
    }

    /// A part that comes from the catalogue replaces its entry there, in the person's own view of
    /// it; one of the project's own becomes a new entry and is a copy of that from now on.
    private void keep(Part part) {
        String id = part.catalogId().orElseGet(catalog.newId());
        catalog.keep()
                .accept(
                        CatalogEdits.asEntry(part, id),
                        problem ->
                                problem.ifPresentOrElse(
                                        why -> editor.say(Note.warning(why)),
                                        () -> kept(part, id)));
    }

    private void kept(Part part, String id) {
        boolean linked = part.catalogId().equals(Optional.of(id));
        if (!linked && editor.mayChange()) {
            editor.take(
                    CatalogEdits.linked(editor.project(), part.id(), id),
                    StepName.of("step.catalogKeep", part.name()));
        }
        follow(editor.project());
        editor.say(Note.of(editor.wording().text("catalog.kept", part.name())));
    }
}
