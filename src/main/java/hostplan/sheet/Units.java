package hostplan.sheet;

import java.util.Locale;
import java.util.Optional;

/// Numbers whose unit stands in the heading: people may type it all the same.
final class Units {

    private Units() {}

    /// The text without that unit at its end.
    static String without(Optional<String> unit, String text) {
        String plain = text.strip();
        String end = unit.orElse("").toLowerCase(Locale.ROOT);
        boolean named = !end.isEmpty() && plain.toLowerCase(Locale.ROOT).endsWith(end);
        return named ? plain.substring(0, plain.length() - end.length()).strip() : plain;
    }
}
