package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.Optional;
import java.util.Set;

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

    /// @param suspects identities of the objects with findings
    boolean accepts(Sheet sheet, int row, Set<String> suspects) {
        return switch (condition) {
            case Condition.Everything() -> true;
            case Condition.Holds(var column, var text) -> text(sheet, row, column).equals(text);
            case Condition.Without(var column) -> {
                String text = text(sheet, row, column);
                yield text.isEmpty() || text.equals("0");
            }
            case Condition.WithFindings() -> suspects.contains(sheet.id(row));
        };
    }

    private static String text(Sheet sheet, int row, String key) {
        Optional<Column> column = sheet.column(key);
        return column.map(found -> sheet.text(row, found)).orElse("");
    }
}
