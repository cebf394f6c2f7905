package hostplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Several words in one cell, separated by commas; a word with a comma in it stands in quotation
/// marks. Semicolons and line ends are read as commas.
public final class ListText {

    private static final String SEPARATORS = ",;\n";

    private final String text;
    private final QuotedScan scan;
    private final List<String> words = new ArrayList<>();
    private int at;

    private ListText(String text) {
        this.text = text;
        this.scan = new QuotedScan(text, SEPARATORS);
    }

    public static String join(List<String> words) {
        return words.stream().map(ListText::quoted).collect(Collectors.joining(", "));
    }

    public static List<String> split(String text) {
        ListText list = new ListText(text);
        while (list.at <= text.length()) {
            list.readWord();
        }
        return List.copyOf(list.words);
    }

    /// Where the last word begins, with the blanks before it; it may be empty.
    public static int startOfLast(String text) {
        ListText list = new ListText(text);
        int start = 0;
        while (list.at <= text.length()) {
            start = list.at;
            list.readWord();
        }
        return start;
    }

    private void readWord() {
        int end = scan.separatorFrom(at);
        String word = text.substring(at, end).strip();
        if (word.startsWith("\"")) {
            int start = text.indexOf(QuotedScan.QUOTE, at);
            int closing = scan.closingQuote(start);
            int quotedEnd = scan.separatorFrom(closing);
            if (closing < text.length() && text.substring(closing + 1, quotedEnd).isBlank()) {
                end = quotedEnd;
                word = text.substring(start + 1, closing).replace("\"\"", "\"");
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        at = end + 1;
    }

    private static String quoted(String word) {
        boolean separated = word.chars().anyMatch(character -> SEPARATORS.indexOf(character) >= 0);
        boolean plain = !separated && !word.startsWith("\"") && word.equals(word.strip());
        return plain ? word : QuotedScan.QUOTE + word.replace("\"", "\"\"") + QuotedScan.QUOTE;
    }
}
