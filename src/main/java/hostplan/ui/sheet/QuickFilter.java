package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// A filter that one click sets.
///
/// @param key what it is called in the texts, after `filter.`
public record QuickFilter(String key, Condition condition) {

    static final QuickFilter ALL = new QuickFilter("all", new Condition.Everything());

    /// What a row must fulfil.
    sealed interface Condition {

        record Everything() implements Condition {}

        /// A cell holds a word.
        record Holds(String column, String text) implements Condition {}

        /// A count is 0, or a cell is empty.
        record Without(String column) implements Condition {}

        record WithFindings() implements Condition {}
    }

    /// Which rows of a sheet it lets through.
    ///
    /// @param suspects identities of the objects with findings
    IntPredicate in(Sheet sheet, Set<String> suspects) {
        return switch (condition) {
            case Condition.Everything() -> row -> true;
            case Condition.Holds(var column, var text) -> cell(sheet, column, text::equals);
            case Condition.Without(var column) ->
                    cell(sheet, column, text -> text.isEmpty() || text.equals("0"));
            case Condition.WithFindings() -> row -> suspects.contains(sheet.id(row));
        };
    }

    private static IntPredicate cell(Sheet sheet, String key, Predicate<String> condition) {
        Column column = sheet.column(key).orElseThrow();
        return row -> condition.test(sheet.text(row, column));
    }
}
