package hostplan.sheet;

import java.util.List;
import java.util.stream.Collectors;

/// Cells as a CSV file (RFC 4180) that a spreadsheet opens without running anything in it.
public final class CommaSeparated {

    /// With these a spreadsheet takes a cell for a formula.
    private static final String FORMULA = "=+-@\t\r";

    private static final String NEEDS_QUOTES = ",;\"\n\r\t";

    private CommaSeparated() {}

    public static String write(List<List<String>> rows) {
        return rows.stream().map(CommaSeparated::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> quoted(guarded(cell)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean needed =
                !cell.equals(cell.strip())
                        || cell.chars().anyMatch(character -> NEEDS_QUOTES.indexOf(character) >= 0);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
