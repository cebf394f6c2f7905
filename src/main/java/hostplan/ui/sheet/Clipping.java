package hostplan.ui.sheet;

import hostplan.project.StepName;
import hostplan.sheet.CellOutcome;
import hostplan.sheet.CellProblem;
import hostplan.sheet.Column;
import hostplan.sheet.PastePlan;
import hostplan.sheet.Sheet;
import hostplan.sheet.SheetEdit;
import hostplan.ui.sheet.SheetPrompt.Line;
import hostplan.ui.sheet.SheetPrompt.Preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Copying and pasting ranges as spreadsheets do, filling down, and the table as CSV. What changes
/// more than one cell is shown before it is done.
public final class Clipping {

    /// A preview names every bad cell, and so many of the good ones.
    private static final int MOST_SHOWN = 1_000;

    private final SheetTable table;
    private final SheetEditor editor;
    private final SheetCommands commands;
    private final SheetSelection selection;

    Clipping(SheetTable table, SheetEditor editor, SheetCommands commands) {
        this.table = table;
        this.editor = editor;
        this.commands = commands;
        selection = new SheetSelection(table);
    }

    /// The selected cells as tab-separated text.
    String copy() {
        return editor.edits().copy(table.sheet(), selection.ids(), selection.columns());
    }

    /// The table as it is shown, with its headings; numbers as files have them, whatever the
    /// language.
    String csv() {
        Sheet plain = Sheet.of(editor.project(), table.kind().kind());
        return editor.edits().csv(plain, table.rows().ids(), table.columns().shown());
    }

    /// Pastes text at the selection: again and again where the selection is a multiple of it, else
    /// once from its first cell on, with new rows for what goes beyond the last.
    void paste(String text) {
        if (text.isEmpty() || !editor.mayChange()) {
            return;
        }
        PastePlan once =
                editor.edits()
                        .paste(
                                editor.project(),
                                table.kind().kind(),
                                table.rows().ids(),
                                table.columns().shown(),
                                selection.empty() ? 0 : selection.firstRow(),
                                selection.firstColumn(),
                                text);
        offer(repeats(once) ? intoSelection(text) : once, "paste");
    }

    private PastePlan intoSelection(String text) {
        return editor.edits()
                .pasteInto(
                        editor.project(),
                        table.kind().kind(),
                        selection.ids(),
                        selection.columns(),
                        text);
    }

    private boolean repeats(PastePlan plan) {
        if (selection.empty() || selection.wholeRows() || plan.rows() == 0 || plan.columns() == 0) {
            return false;
        }
        int rows = selection.ids().size();
        int columns = selection.columns().size();
        boolean larger = rows > plan.rows() || columns > plan.columns();
        return larger && rows % plan.rows() == 0 && columns % plan.columns() == 0;
    }

    /// Fills the selected cells with those of their first row; a single row with the one above it.
    void fillDown() {
        List<String> ids = selection.ids();
        if (ids.isEmpty() || !editor.mayChange()) {
            return;
        }
        int row = selection.firstRow();
        List<String> rows =
                ids.size() == 1 && row > 0
                        ? List.of(table.rows().id(row - 1), ids.getFirst())
                        : ids;
        PastePlan plan =
                editor.edits()
                        .fillDown(editor.project(), table.kind().kind(), rows, selection.columns());
        if (plan.edit().problems().isEmpty()) {
            take(plan, step("fill", plan));
        } else {
            offer(plan, "fill");
        }
    }

    private void offer(PastePlan plan, String verb) {
        SheetEdit edit = plan.edit();
        boolean nothing =
                edit.outcomes().isEmpty() && edit.problems().isEmpty() && plan.added().isEmpty();
        boolean small =
                edit.outcomes().size() <= 1 && edit.problems().isEmpty() && plan.added().isEmpty();
        if (nothing) {
            editor.say(Note.of(editor.wording().text("note.nothing")));
        } else if (small) {
            take(plan, step(verb, plan));
        } else {
            commands.ask(preview(plan, step(verb, plan)));
        }
    }

    private StepName step(String verb, PastePlan plan) {
        String cells = editor.wording().text("count.cell", plan.edit().outcomes().size());
        return editor.wording().step(verb, cells);
    }

    private void take(PastePlan plan, StepName step) {
        editor.take(plan.edit(), step);
        if (!plan.added().isEmpty()) {
            table.select(plan.added());
        }
    }

    /// Does what a preview showed.
    void apply(Preview preview) {
        editor.take(preview.edit(), preview.step());
        if (!preview.added().isEmpty()) {
            table.select(preview.added());
        }
        commands.cancel();
    }

    private Preview preview(PastePlan plan, StepName step) {
        SheetEdit edit = plan.edit();
        String summary =
                editor.wording()
                        .text(
                                "preview.summary",
                                edit.outcomes().size(),
                                plan.added().size(),
                                edit.problems().size());
        Map<String, String> names = rowNames(plan);
        List<Line> lines =
                Stream.concat(
                                edit.problems().stream().map(problem -> line(problem, names)),
                                edit.outcomes().stream()
                                        .limit(MOST_SHOWN)
                                        .map(outcome -> line(outcome, names)))
                        .toList();
        int more = Math.max(0, edit.outcomes().size() - MOST_SHOWN);
        return new Preview(summary, lines, more, edit, step, plan.added());
    }

    /// "3 web-03" by identity, and "8 new" for a row that is appended.
    private Map<String, String> rowNames(PastePlan plan) {
        SheetRows rows = table.rows();
        Map<String, String> names = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            names.put(rows.id(place), (place + 1) + "  " + name(rows.id(place)));
        }
        for (int i = 0; i < plan.added().size(); i++) {
            int number = rows.size() + i + 1;
            names.put(plan.added().get(i), editor.wording().text("preview.newRow", number));
        }
        return names;
    }

    private Line line(CellProblem problem, Map<String, String> names) {
        String why = problem.message() + " " + problem.cure();
        return new Line(
                names.getOrDefault(problem.id(), ""),
                heading(problem.column()),
                present(problem.id(), problem.column()),
                problem.text(),
                Optional.of(why));
    }

    private Line line(CellOutcome outcome, Map<String, String> names) {
        return new Line(
                names.getOrDefault(outcome.id(), ""),
                heading(outcome.column()),
                outcome.before(),
                outcome.after(),
                Optional.empty());
    }

    private String name(String id) {
        return table.sheet().row(id).map(row -> table.sheet().object(row).name()).orElse("");
    }

    private String heading(String key) {
        return table.columns().column(key).map(table.columns()::heading).orElse("");
    }

    private String present(String id, String key) {
        Optional<Column> column = table.columns().column(key);
        return table.sheet()
                .row(id)
                .flatMap(row -> column.map(of -> table.sheet().text(row, of)))
                .orElse("");
    }
}
