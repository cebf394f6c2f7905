package hostplan.ui.sheet;

import hostplan.project.PriceRemarks;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// A filter that one click sets.
///
/// @param key what it is called in the texts, after `filter.`
public record QuickFilter(String key, Condition condition) {

    static final QuickFilter ALL = new QuickFilter("all", new Condition.Everything());

    /// What is known of objects beyond their cells.
    ///
    /// @param suspects identities of those with findings
    /// @param changed identities of those that differ from the catalogue
    record Marks(Set<String> suspects, Set<String> changed, LocalDate today) {}

    /// What a row must fulfil.
    sealed interface Condition {

        record Everything() implements Condition {}

        /// A cell holds a word.
        record Holds(String column, String text) implements Condition {}

        /// A count is 0, or a cell is empty.
        record Without(String column) implements Condition {}

        record WithFindings() implements Condition {}

        /// The price of that day is no longer fresh.
        record OldPrice(String column) implements Condition {}

        /// It differs from the entry of the catalogue of which it is a copy.
        record Changed() implements Condition {}
    }

    /// Which rows of a sheet it lets through.
    ///
    /// @param marks what is known of objects beyond their cells
    IntPredicate in(Sheet sheet, Marks marks) {
        return switch (condition) {
            case Condition.Everything() -> row -> true;
            case Condition.Holds(var column, var text) -> cell(sheet, column, text::equals);
            case Condition.Without(var column) ->
                    cell(sheet, column, text -> text.isEmpty() || text.equals("0"));
            case Condition.WithFindings() -> row -> marks.suspects().contains(sheet.id(row));
            case Condition.OldPrice(var column) ->
                    cell(
                            sheet,
                            column,
                            day ->
                                    !day.isEmpty()
                                            && PriceRemarks.isOld(
                                                    LocalDate.parse(day), marks.today()));
            case Condition.Changed() -> row -> marks.changed().contains(sheet.id(row));
        };
    }

    private static IntPredicate cell(Sheet sheet, String key, Predicate<String> condition) {
        Column column = sheet.column(key).orElseThrow();
        return row -> condition.test(sheet.text(row, column));
    }
}
