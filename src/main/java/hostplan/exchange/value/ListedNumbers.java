package hostplan.exchange.value;

import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads plain numbers in cells, with a count before and a word after: `32`, `2x16`, `16 Kerne`,
/// `1.200`.
public final class ListedNumbers {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:([0-9]{1,6})\\s*[xX×*]\\s*)?([0-9][0-9.,'’ ]*?)\\s*"
                            + "(?i:v?cpus?|cores?|kerne?|threads?|sockets?|sockel|stück|stk\\.?|pcs\\.?"
                            + "|watts?|w|va|iops|mm|kg|u|he|c|t)?\\.?");
    private static final int BITS = 31;

    private ListedNumbers() {}

    /// A whole number of at least one.
    public static Parsed<Long> count(String text, ColumnStyle style) {
        return number(text, style)
                .flatMap(number ->
                        number.isWhole()
                                        && number.signum() > 0
                                        && number.numerator().bitLength() <= BITS
                                ? Parsed.value(number.numerator().longValueExact())
                                : noNumber(text, style));
    }

    /// A number of at least zero, rounded to a whole one where it is none: watts, millimetres.
    public static Parsed<Long> rounded(String text, ColumnStyle style) {
        return number(text, style)
                .flatMap(number -> {
                    BigInteger whole = number.toDecimal(0).toBigInteger();
                    return whole.bitLength() <= BITS
                            ? Parsed.value(whole.longValueExact())
                            : noNumber(text, style);
                });
    }

    /// A decimal number of at least zero.
    public static Parsed<BigDecimal> decimal(String text, ColumnStyle style) {
        return number(text, style)
                .flatMap(number ->
                        number.exactDecimal().isPresent()
                                ? Parsed.value(number.exactDecimal().get())
                                : noNumber(text, style));
    }

    private static Parsed<Fraction> number(String text, ColumnStyle style) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher matcher = COUNTED.matcher(plain);
        if (!matcher.matches()) {
            return noNumber(text, style);
        }
        Fraction factor =
                matcher.group(1) == null
                        ? Fraction.ONE
                        : Fraction.of(Long.parseLong(matcher.group(1)));
        return switch (NumberText.listed(matcher.group(2), style.mark())) {
            case Parsed.Value<Fraction>(Fraction value) -> Parsed.value(value.times(factor));
            case Parsed.Problem<Fraction> _ -> noNumber(text, style);
        };
    }

    private static <T> Parsed<T> noNumber(String text, ColumnStyle style) {
        return Parsed.problem(
                Quoted.of(text) + " is no " + style.noun() + ".", "Write digits, such as 16.");
    }
}
