package hostplan.exchange.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Signs and words that stand in a cell for something else.
public final class Placeholder {

    private static final Pattern DITTO =
            Pattern.compile(
                    "(?i)dto\\.?|dito\\.?|ditto|s\\. ?o\\.|siehe oben|wie oben|as above|same as above"
                            + "|\"|''|,,|„|“|”|〃|-+ ?\" ?-+");

    private static final Set<String> UNKNOWN =
            Set.of(
                    "n/a",
                    "#n/a",
                    "n.a.",
                    "k.a.",
                    "k. a.",
                    "keine angabe",
                    "unknown",
                    "unbekannt",
                    "not specified",
                    "not applicable",
                    "not available",
                    "tbd",
                    "tba",
                    "null",
                    "to be filled by o.e.m.",
                    "default string",
                    "system product name",
                    "xxx",
                    "???",
                    "-?-");

    private static final Pattern SIGNS = Pattern.compile("[?\\-–—_.]+");

    private Placeholder() {}

    /// Whether a cell means the one above it.
    public static boolean isDitto(String text) {
        return DITTO.matcher(text.strip()).matches();
    }

    /// Whether a cell says that nobody knows.
    public static boolean isUnknown(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || SIGNS.matcher(plain).matches() || UNKNOWN.contains(plain);
    }
}
