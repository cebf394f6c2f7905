package hostplan.ui.sheet;

import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.sheet.SlicingFacts;
import hostplan.ui.grid.GridSort;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the rows to show, off the FX thread. It has a sheet of its own, which only one thread at a
/// time uses.
final class RowFinder {

    private final SheetKind kind;
    private final CellLanguage language;
    private Optional<Sheet> last = Optional.empty();

    RowFinder(SheetKind kind, CellLanguage language) {
        this.kind = kind;
        this.language = language;
    }

    /// What is looked for.
    ///
    /// @param filter words that must all stand somewhere in the row
    /// @param marks what is known of objects beyond their cells
    record Question(
            Project project,
            SlicingFacts facts,
            String filter,
            QuickFilter quick,
            Optional<GridSort> sort,
            QuickFilter.Marks marks) {}

    /// @param ids the rows to show, in their order
    /// @param counts how many objects each quick filter lets through, whatever is typed
    record Answer(Question question, List<String> ids, Map<QuickFilter, Integer> counts) {}

    Answer find(Question question) {
        Sheet sheet = sheet(question.project(), question.facts());
        List<String> words = words(question.filter());
        IntPredicate quick = question.quick().in(sheet, question.marks());
        Stream<Integer> rows =
                IntStream.range(0, sheet.size())
                        .filter(quick)
                        .filter(row -> sheet.matches(row, words))
                        .boxed();
        Optional<Comparator<Integer>> order = question.sort().flatMap(sort -> order(sheet, sort));
        List<String> ids = order.map(rows::sorted).orElse(rows).map(sheet::id).toList();
        return new Answer(question, ids, counts(sheet, question.marks()));
    }

    private Sheet sheet(Project project, SlicingFacts facts) {
        ObjectKind of = kind.kind();
        Sheet sheet = last.orElseGet(() -> Sheet.of(project, of, language)).at(project, facts);
        last = Optional.of(sheet);
        return sheet;
    }

    static List<String> words(String filter) {
        return Stream.of(filter.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<Comparator<Integer>> order(Sheet sheet, GridSort sort) {
        Optional<Column> column = sheet.column(sort.column());
        return column.map(found ->
                sheet.order(
                        found,
                        switch (sort.direction()) {
                            case RISING -> Sheet.Direction.ASCENDING;
                            case FALLING -> Sheet.Direction.DESCENDING;
                        }));
    }

    private Map<QuickFilter, Integer> counts(Sheet sheet, QuickFilter.Marks marks) {
        return kind.filters().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                filter ->
                                        (int)
                                                IntStream.range(0, sheet.size())
                                                        .filter(filter.in(sheet, marks))
                                                        .count()));
    }
}
