package hostplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Several words in one cell, separated by commas; a word with a comma in it stands in quotation
/// marks. Semicolons and line ends are read as commas.
final class ListText {

    private static final String SEPARATORS = ",;\n";
    private static final char QUOTE = '"';

    private final String text;
    private final List<String> words = new ArrayList<>();
    private int at;

    private ListText(String text) {
        this.text = text;
    }

    static String join(List<String> words) {
        return words.stream().map(ListText::quoted).collect(Collectors.joining(", "));
    }

    static List<String> split(String text) {
        ListText list = new ListText(text);
        while (list.at <= text.length()) {
            list.readWord();
        }
        return List.copyOf(list.words);
    }

    private void readWord() {
        int end = separatorFrom(at);
        String word = text.substring(at, end).strip();
        if (word.startsWith("\"")) {
            int start = text.indexOf(QUOTE, at);
            int closing = closingQuote(start);
            int quotedEnd = separatorFrom(closing);
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

    private int separatorFrom(int start) {
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

    private static String quoted(String word) {
        boolean separated = word.chars().anyMatch(character -> SEPARATORS.indexOf(character) >= 0);
        boolean plain = !separated && !word.startsWith("\"") && word.equals(word.strip());
        return plain ? word : QUOTE + word.replace("\"", "\"\"") + QUOTE;
    }
}
