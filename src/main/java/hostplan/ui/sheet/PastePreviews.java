package hostplan.ui.sheet;

import hostplan.project.StepName;
import hostplan.sheet.CellOutcome;
import hostplan.sheet.CellProblem;
import hostplan.sheet.Column;
import hostplan.sheet.PastePlan;
import hostplan.sheet.SheetEdit;
import hostplan.ui.sheet.SheetPrompt.Line;
import hostplan.ui.sheet.SheetPrompt.Preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts into words what a plan would change.
final class PastePreviews {

    /// A preview names every bad cell, and so many of the good ones.
    private static final int MOST_SHOWN = 1_000;

    private final SheetTable table;
    private final Wording wording;

    PastePreviews(SheetTable table, Wording wording) {
        this.table = table;
        this.wording = wording;
    }

    Preview preview(PastePlan plan, StepName step) {
        SheetEdit edit = plan.edit();
        String summary =
                wording.text(
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
            names.put(plan.added().get(i), wording.text("preview.newRow", number));
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
                shown(outcome.before(), outcome.column()),
                shown(outcome.after(), outcome.column()),
                Optional.empty());
    }

    private String name(String id) {
        return table.sheet().row(id).map(row -> table.sheet().object(row).name()).orElse("");
    }

    private String heading(String key) {
        return table.columns().column(key).map(table.columns()::heading).orElse("");
    }

    private String shown(String text, String key) {
        return table.columns()
                .column(key)
                .map(column -> table.texts().shown(text, column))
                .orElse(text);
    }

    private String present(String id, String key) {
        Optional<Column> column = table.columns().column(key);
        return table.sheet()
                .row(id)
                .flatMap(row ->
                        column.map(of -> table.texts().shown(table.sheet().text(row, of), of)))
                .orElse("");
    }
}
