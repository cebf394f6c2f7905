package hostplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells on the clipboard as spreadsheets have them: tabs between cells, a line end after each row,
/// and quotation marks around a cell that holds any of them. Reading takes any text.
public final class TabSeparated {

    private static final char TAB = '\t';
    private static final String SEPARATORS = "\t\n\r";

    private final String text;
    private final QuotedScan scan;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TabSeparated(String text) {
        this.text = text;
        this.scan = new QuotedScan(text, SEPARATORS);
    }

    public static String write(List<List<String>> rows) {
        if (rows.size() == 1) {
            return line(rows.getFirst());
        }
        return rows.stream().map(cells -> line(cells) + "\n").collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(TabSeparated::quoted)
                .collect(Collectors.joining(String.valueOf(TAB)));
    }

    private static String quoted(String cell) {
        boolean needed =
                cell.chars()
                        .anyMatch(character ->
                                character == QuotedScan.QUOTE
                                        || SEPARATORS.indexOf(character) >= 0);
        return needed ? QuotedScan.QUOTE + cell.replace("\"", "\"\"") + QuotedScan.QUOTE : cell;
    }

    /// The cells of a text; rows may differ in length. There is always at least one cell.
    static List<List<String>> read(String text) {
        TabSeparated reader = new TabSeparated(withoutLastEnd(text));
        while (reader.readCell()) {
            // Each call takes one cell.
        }
        return reader.rows;
    }

    private static String withoutLastEnd(String text) {
        String shorter = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return shorter.endsWith("\r") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    /// Takes a cell and tells whether another one follows.
    private boolean readCell() {
        int end = scan.separatorFrom(at);
        String cell = text.substring(at, end);
        if (cell.startsWith("\"")) {
            int closing = scan.closingQuote(at);
            if (closing < text.length() && scan.separatorFrom(closing + 1) == closing + 1) {
                cell = text.substring(at + 1, closing).replace("\"\"", "\"");
                end = closing + 1;
            }
        }
        row.add(cell);
        return separated(end);
    }

    private boolean separated(int end) {
        boolean last = end == text.length();
        if (last || text.charAt(end) != TAB) {
            rows.add(row);
            row = new ArrayList<>();
        }
        at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        return !last;
    }
}
