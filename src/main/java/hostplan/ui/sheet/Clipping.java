package hostplan.ui.sheet;

import hostplan.project.StepName;
import hostplan.sheet.PastePlan;
import hostplan.sheet.Sheet;
import hostplan.sheet.SheetEdit;
import hostplan.ui.common.Latest;
import hostplan.ui.sheet.SheetPrompt.Preview;

import java.util.List;

/// Copying and pasting ranges as spreadsheets do, filling down, and the table as CSV. What changes
/// more than one cell is shown before it is done.
public final class Clipping {

    private final SheetTable table;
    private final SheetEditor editor;
    private final SheetCommands commands;
    private final SheetSelection selection;
    private final PastePreviews previews;
    private final Latest<PasteQuestion, Planned> planning;

    private record Planned(PasteQuestion question, PastePlan plan) {}

    Clipping(SheetTable table, SheetEditor editor, SheetCommands commands, SheetSettings settings) {
        this.table = table;
        this.editor = editor;
        this.commands = commands;
        selection = new SheetSelection(table);
        previews = new PastePreviews(table, editor.wording());
        planning =
                new Latest<>(
                        settings.background(),
                        settings.fxThread(),
                        question -> new Planned(question, question.plan(editor.edits())),
                        this::planned);
    }

    /// The selected cells as tab-separated text.
    String copy() {
        return editor.edits().copy(table.sheet(), selection.ids(), selection.columns());
    }

    /// The table as it is shown, with its headings; numbers as files have them, whatever the
    /// language.
    String csv() {
        Sheet plain =
                Sheet.of(editor.project(), table.kind().kind())
                        .at(editor.project(), table.sheet().facts());
        return editor.edits().csv(plain, table.rows().ids(), table.columns().shown());
    }

    /// Pastes text at the selection: again and again where the selection is a multiple of it, else
    /// once from its first cell on, with new rows for what goes beyond the last.
    void paste(String text) {
        if (text.isEmpty() || !editor.mayChange()) {
            return;
        }
        planning.request(
                new PasteQuestion(
                        editor.project(),
                        table.kind().kind(),
                        table.rows().ids(),
                        table.columns().shown(),
                        PasteTarget.of(selection),
                        text));
    }

    /// Where the project has become another one meanwhile, the plan is made anew.
    private void planned(Planned answer) {
        if (answer.question().project() == editor.project()) {
            offer(answer.plan(), "paste");
        } else {
            paste(answer.question().text());
        }
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
            commands.ask(previews.preview(plan, step(verb, plan)));
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
}
