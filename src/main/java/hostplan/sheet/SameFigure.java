package hostplan.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether what somebody writes says the same as a figure that is known.
final class SameFigure {

    /// What makers and systems add to the names of processors.
    private static final Pattern FRILLS =
            Pattern.compile(
                    "(?i)\\((?:r|tm|c)\\)|\\b(?:intel|amd|cpu|processor|[0-9]+-core)\\b|@.*$");

    private static final Pattern BLANKS = Pattern.compile("[\\s-]");

    private SameFigure() {}

    /// @param key of the column
    static boolean is(String key, String here, String wanted) {
        boolean processor = key.equals("processor");
        return plain(here, processor).equals(plain(wanted, processor));
    }

    private static String plain(String text, boolean processor) {
        String bare = processor ? FRILLS.matcher(text).replaceAll(" ") : text;
        return BLANKS.matcher(bare.toLowerCase(Locale.ROOT).replace('×', 'x')).replaceAll("");
    }
}
