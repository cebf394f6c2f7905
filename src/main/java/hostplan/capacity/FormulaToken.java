package hostplan.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word, number or sign of a formula's text.
///
/// @param gapStart where the blanks before it begin
/// @param start where it begins itself
record FormulaToken(Kind kind, String text, int gapStart, int start) {

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        /// A character that no formula has.
        STRANGE,
        END
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:(?<number>[0-9]+(?:\\.[0-9]+)?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)"
                            + "|(?<sign>[-+−×÷*/(),])|(?<strange>\\S)|(?<end>$))");

    static List<FormulaToken> split(String text) {
        List<FormulaToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            FormulaToken token = of(matcher);
            tokens.add(token);
            if (token.kind == Kind.END) {
                break;
            }
            matcher.region(matcher.end(), text.length());
        }
        return tokens;
    }

    private static FormulaToken of(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            String group = kind.name().toLowerCase(Locale.ROOT);
            if (matcher.group(group) != null) {
                return new FormulaToken(
                        kind, matcher.group(group), matcher.start(), matcher.start(group));
            }
        }
        throw new IllegalStateException("No group of " + matcher + " matched.");
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /// Counted from 1, for people.
    int column() {
        return start + 1;
    }
}
