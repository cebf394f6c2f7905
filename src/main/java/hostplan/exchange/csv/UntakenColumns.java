package hostplan.exchange.csv;

import hostplan.amount.Quoted;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells of the columns of a list that say something and become nothing, all at once.
final class UntakenColumns {

    private UntakenColumns() {}

    /// Empty where every column that says something is taken, or left out on purpose.
    ///
    /// @param header the row of the headings
    static Optional<ImportWarning> warning(
            List<Column> columns, List<ListRow> rows, Provenance header) {
        List<String> names =
                columns.stream()
                        .filter(column -> column.target() instanceof ColumnTarget.Unrecognised)
                        .filter(column -> isFilled(column, rows))
                        .filter(column -> !isIdentityOfText(column, columns))
                        .map(UntakenColumns::name)
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(ImportWarning.of(header, message(names)));
    }

    private static boolean isFilled(Column column, List<ListRow> rows) {
        int index = column.heading().index();
        return rows.stream().anyMatch(row -> !row.cell(index).isEmpty());
    }

    /// Ralph's `rack` says nothing that the `rack_str` beside it does not.
    private static boolean isIdentityOfText(Column column, List<Column> columns) {
        return columns.stream()
                .map(Column::heading)
                .anyMatch(other ->
                        other.isTextOfIdentity()
                                && other.index() != column.heading().index()
                                && other.plain().equals(column.heading().plain()));
    }

    private static String name(Column column) {
        String text = column.heading().text();
        return text.isEmpty() ? column.heading().letters() : Quoted.of(text);
    }

    private static String message(List<String> names) {
        return (names.size() == 1 ? "A column was not taken: " : "Columns were not taken: ")
                + names.stream().collect(Collectors.joining(", "))
                + ". Import the file in the window to choose what they become, or rename the"
                + " headings.";
    }
}
