package hostplan.exchange.text;

import java.util.List;

/// What separates the cells of a line.
public final class Separators {

    /// In the order in which they are tried.
    public static final List<Character> USUAL = List.of(';', '\t', ',', '|');

    private Separators() {}

    /// The separator in words.
    public static String inWords(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case ',' -> "commas";
            case '\t' -> "tabs";
            case '|' -> "vertical bars";
            default -> "“" + separator + "”";
        };
    }
}
