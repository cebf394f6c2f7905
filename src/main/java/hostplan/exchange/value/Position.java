package hostplan.exchange.value;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.RackUnits;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a rack as people write it: `41-42`, `42 - 39`, `U15-U16`, `HE 3`, `10.5`; a height
/// such as `4 HE` says no position.
///
/// @param lowest the lowest unit; empty where only the height is given
/// @param height how many units from there; empty where only one unit is named
public record Position(Optional<RackUnits> lowest, Optional<RackUnits> height) {

    private static final int LONGEST = 50;
    private static final String UNIT = "(?:he|hu|ru|u|pos\\.?|unit|slot)";
    private static final String NUMBER = "([0-9]{1,3}(?:[.,][05])?)";
    private static final Pattern HEIGHT = Pattern.compile(NUMBER + "\\s*(?:he|hu|ru|u)");
    private static final Pattern SINGLE = Pattern.compile(UNIT + "?\\s*#?" + NUMBER);
    private static final Pattern RANGE =
            Pattern.compile(
                    UNIT
                            + "?\\s*"
                            + NUMBER
                            + "\\s*(?:-|–|—|\\.\\.+|/|\\+|,\\s|&|bis|to|und|and)\\s*"
                            + UNIT
                            + "?\\s*"
                            + NUMBER
                            + "\\s*(?:he|u)?");

    public static Parsed<Position> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST) {
            return noPosition(text);
        }
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            return units(text, range.group(1))
                    .flatMap(one -> units(text, range.group(2)).map(other -> between(one, other)));
        }
        Matcher height = HEIGHT.matcher(plain);
        if (height.matches()) {
            return units(text, height.group(1))
                    .map(units -> new Position(Optional.empty(), Optional.of(units)));
        }
        Matcher single = SINGLE.matcher(plain);
        return single.matches()
                ? units(text, single.group(1))
                        .map(units -> new Position(Optional.of(units), Optional.empty()))
                : noPosition(text);
    }

    /// A height alone: `2`, `2U`, `1.5 HE`.
    public static Parsed<RackUnits> height(String text) {
        return parse(text)
                .flatMap(position ->
                        position.height()
                                .or(position::lowest)
                                .map(Parsed::value)
                                .orElseGet(() -> noHeight(text)));
    }

    private static Position between(RackUnits one, RackUnits other) {
        RackUnits low = one.compareTo(other) < 0 ? one : other;
        RackUnits high = one.compareTo(other) < 0 ? other : one;
        RackUnits height = new RackUnits(high.halves() - low.halves() + 2);
        return new Position(Optional.of(low), Optional.of(height));
    }

    private static Parsed<RackUnits> units(String text, String number) {
        return RackUnits.of(new BigDecimal(number.replace(',', '.')))
                .filter(units -> units.halves() > 0)
                .map(Parsed::value)
                .orElseGet(() -> noPosition(text));
    }

    private static <T> Parsed<T> noPosition(String text) {
        return Parsed.problem(
                Quoted.of(text) + " is no place in a rack.",
                "Write the lowest unit, such as 41, or the range, such as 41-42.");
    }

    private static <T> Parsed<T> noHeight(String text) {
        return Parsed.problem(
                Quoted.of(text) + " is no height in rack units.", "Write it as 2 or 1.5.");
    }
}
