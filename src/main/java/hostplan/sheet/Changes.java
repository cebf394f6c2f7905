package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.document.Ids;
import hostplan.document.ProjectObject;
import hostplan.project.Project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes texts into cells of one table and tells what came of each.
final class Changes<R> {

    /// Longer texts are a slip of the clipboard.
    private static final int LONGEST = 10_000;

    private final Table<R> table;
    private final CellContext before;
    private final Set<String> added;
    private final Map<String, Field<R, ?>> fields;
    private final SequencedMap<String, SequencedMap<String, String>> texts = new LinkedHashMap<>();
    private final SequencedMap<String, R> olds = new LinkedHashMap<>();
    private final SequencedMap<String, R> news = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();

    /// @param added identities of rows that are new with these changes: until now their cells were
    ///   empty
    Changes(Table<R> table, CellContext before, Set<String> added) {
        this.table = table;
        this.before = before;
        this.added = added;
        fields =
                table.fields().stream()
                        .collect(Collectors.toMap(field -> field.column().key(), field -> field));
    }

    SheetEdit run(List<CellChange> changes, Ids ids) {
        for (CellChange change : changes) {
            if (fields.containsKey(change.column())) {
                texts.computeIfAbsent(change.id(), any -> new LinkedHashMap<>())
                        .put(change.column(), change.text());
            } else {
                problem(change.id(), change.column(), change.text(), before.problem("column.none"));
            }
        }
        texts.forEach(this::write);
        Committed committed = table.commit(before.project(), news, ids);
        return new SheetEdit(
                committed.project(), outcomes(committed.project()), problems, committed.notes());
    }

    private void write(String id, SequencedMap<String, String> cells) {
        Optional<? extends ProjectObject> object = before.index().find(table.kind(), id);
        if (object.isEmpty()) {
            cells.forEach((column, text) -> problem(id, column, text, before.problem("row.gone")));
            return;
        }
        R old = table.row(object.get(), before);
        refuseLong(id, cells, old);
        Written<R> written = table.write(old, cells, before);
        written.problems()
                .forEach((column, problem) ->
                        problem(id, column, cells.getOrDefault(column, ""), problem));
        written.problems().keySet().forEach(cells::remove);
        olds.put(id, old);
        if (!written.row().equals(old)) {
            news.put(id, written.row());
        }
    }

    /// Before anything reads them, since that may take long; what the cell holds already may stay.
    private void refuseLong(String id, SequencedMap<String, String> cells, R old) {
        Map<String, String> tooLong = new LinkedHashMap<>(cells);
        tooLong.entrySet()
                .removeIf(cell ->
                        cell.getValue().length() <= LONGEST
                                || cell.getValue().equals(field(cell.getKey()).text(old, before)));
        tooLong.forEach((column, text) ->
                problem(id, column, text, before.problem("text.long", text.length(), LONGEST)));
        tooLong.keySet().forEach(cells::remove);
    }

    private Field<R, ?> field(String column) {
        return Objects.requireNonNull(fields.get(column));
    }

    private List<CellOutcome> outcomes(Project changed) {
        CellContext after = before.at(changed, before.facts());
        List<CellOutcome> outcomes = new ArrayList<>();
        olds.forEach((id, old) -> {
            R row = table.row(after.index().find(table.kind(), id).orElseThrow(), after);
            texts.getOrDefault(id, new LinkedHashMap<>())
                    .forEach((column, text) ->
                            outcome(id, column, text, old, row, after).ifPresent(outcomes::add));
        });
        return outcomes;
    }

    private Optional<CellOutcome> outcome(
            String id, String column, String text, R old, R row, CellContext after) {
        Field<R, ?> field = field(column);
        String textAfter = field.text(row, after);
        if (!field.column().editable()) {
            if (!text.strip().equals(textAfter.strip())) {
                problem(id, column, text, before.problem("readonly"));
            }
            return Optional.empty();
        }
        String textBefore = added.contains(id) ? "" : field.text(old, before);
        return Optional.of(new CellOutcome(id, column, textBefore, textAfter))
                .filter(outcome -> !outcome.before().equals(outcome.after()));
    }

    private void problem(String id, String column, String text, Parsed<R> parsed) {
        if (parsed instanceof Parsed.Problem<R>(String message, String cure)) {
            problems.add(new CellProblem(id, column, text, message, cure));
        }
    }
}
