package hostplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells on the clipboard as spreadsheets have them: tabs between cells, a line end after each row,
/// and quotation marks around a cell that holds any of them. Reading takes any text.
final class TabSeparated {

    private static final char QUOTE = '"';
    private static final char TAB = '\t';
    private static final String SEPARATORS = "\t\n\r";

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TabSeparated(String text) {
        this.text = text;
    }

    static String write(List<List<String>> rows) {
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
                                character == QUOTE || SEPARATORS.indexOf(character) >= 0);
        return needed ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
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
        int end = endOfPlain(at);
        String cell = text.substring(at, end);
        if (cell.startsWith("\"")) {
            int closing = closingQuote(at);
            if (closing < text.length() && endOfPlain(closing + 1) == closing + 1) {
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

    private int endOfPlain(int start) {
        int end = start;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /// Where the quotation that opens at a place closes; the end of the text where it does not.
    private int closingQuote(int opening) {
        int end = opening + 1;
        while (end < text.length()) {
            boolean quote = text.charAt(end) == QUOTE;
            boolean doubled = quote && end + 1 < text.length() && text.charAt(end + 1) == QUOTE;
            if (quote && !doubled) {
                return end;
            }
            end += doubled ? 2 : 1;
        }
        return text.length();
    }
}
