package hostplan.amount;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers as people write them, exactly: `1024`, `1,024`, `1.024,5`, `1 024`, `0,96`.
///
/// Where both separators occur the last one is the decimal mark; a single one counts as grouping
/// only before exactly three digits and where [DecimalMark] says so.
public final class NumberText {

    /// More digits than any amount here can need; keeps hostile input cheap.
    private static final int MOST_DIGITS = 40;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern SPACED =
            Pattern.compile("(-?[0-9]{1,3}(?:[ '’][0-9]{3})+)(?:[.,]([0-9]+))?");
    private static final Pattern GROUPED =
            Pattern.compile("(-?[0-9]{1,3}(?:([.,])[0-9]{3})(?:\\2[0-9]{3})*)(?:[.,]([0-9]+))?");
    private static final Pattern ONE_MARK = Pattern.compile("(-?[0-9]+)([.,])([0-9]+)");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private NumberText() {}

    /// Point as decimal mark, no grouping: command line and files.
    public static Parsed<Fraction> plain(String text) {
        String trimmed = text.strip();
        return PLAIN.matcher(trimmed).matches() && trimmed.length() <= MOST_DIGITS
                ? Parsed.value(Fraction.of(new BigDecimal(trimmed)))
                : notANumber(text, "Write digits with a point before decimals, such as 1.5.");
    }

    /// Grouping and either decimal mark: cells of lists.
    public static Parsed<Fraction> listed(String text, DecimalMark mark) {
        String trimmed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (trimmed.length() > MOST_DIGITS) {
            return notANumber(text, "Write at most " + MOST_DIGITS + " digits.");
        }
        Matcher one = ONE_MARK.matcher(trimmed);
        if (one.matches() && !isGrouping(trimmed, one.group(2), mark)) {
            return plain(one.group(1) + "." + one.group(3));
        }
        Matcher grouped = GROUPED.matcher(trimmed);
        if (grouped.matches() && !sameMark(trimmed, grouped)) {
            return joined(grouped.group(1), grouped.group(3));
        }
        Matcher spaced = SPACED.matcher(trimmed);
        return spaced.matches() ? joined(spaced.group(1), spaced.group(2)) : plain(trimmed);
    }

    private static boolean isGrouping(String number, String separator, DecimalMark mark) {
        return THOUSANDS.matcher(number).matches() && separator.charAt(0) != mark.symbol();
    }

    /// `1.234.5` uses one sign for both purposes and means nothing.
    private static boolean sameMark(String number, Matcher grouped) {
        return grouped.group(3) != null
                && number.charAt(grouped.end(1)) == grouped.group(2).charAt(0);
    }

    private static Parsed<Fraction> joined(String whole, @Nullable String decimals) {
        String digits = whole.replaceAll("[^0-9-]", "");
        return plain(decimals == null ? digits : digits + "." + decimals);
    }

    private static Parsed<Fraction> notANumber(String text, String cure) {
        return Parsed.problem(Quoted.of(text) + " is not a number.", cure);
    }
}
