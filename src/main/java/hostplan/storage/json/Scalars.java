package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/// Texts, numbers, dates: values without members.
public final class Scalars {

    public static final Value<String> TEXT = text(Parsed::value, value -> value);

    public static final Value<Integer> WHOLE =
            new ScalarValue<>(
                    in ->
                            in.isShortWhole()
                                    ? Parsed.value(in.shortWhole())
                                    : read(in, number -> whole(number, 31).map(Long::intValue)),
                    (value, out) -> out.raw(value.toString()));

    public static final Value<Long> LARGE_WHOLE =
            number(number -> whole(number, 63), Object::toString);

    public static final Value<BigDecimal> DECIMAL =
            number(Parsed::value, BigDecimal::toPlainString);

    public static final Value<LocalDate> DATE = text(Scalars::date, LocalDate::toString);

    public static final Value<Boolean> YES_NO =
            new ScalarValue<>(
                    in ->
                            switch (in.token()) {
                                case VALUE_TRUE -> Parsed.value(true);
                                case VALUE_FALSE -> Parsed.value(false);
                                default -> in.wrongKind("true or false", "Write true or false.");
                            },
                    (value, out) -> out.raw(value.toString()));

    public static final Value<Instant> INSTANT = text(Scalars::instant, Instant::toString);

    private static final String PLAIN_DATE = "yyyy-mm-dd";

    private Scalars() {}

    /// A value that stands as a text.
    public static <V> Value<V> text(Function<String, Parsed<V>> parse, Function<V, String> print) {
        return new ScalarValue<>(
                in ->
                        in.isText()
                                ? parse.apply(in.text())
                                : in.wrongKind(
                                        "A text", "Write it in quotes, or leave the member out."),
                (value, out) -> out.text(print.apply(value)));
    }

    /// A value that stands as a number, read exactly.
    public static <V> Value<V> number(
            Function<BigDecimal, Parsed<V>> take, Function<V, String> print) {
        return new ScalarValue<>(in -> read(in, take), (value, out) -> out.raw(print.apply(value)));
    }

    static <V> Parsed<V> read(JsonSource in, Function<BigDecimal, Parsed<V>> take) {
        return switch (in.token()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    in.isShortWhole()
                            ? take.apply(BigDecimal.valueOf(in.shortWhole()))
                            : decimal(in.text()).flatMap(take);
            default ->
                    in.wrongKind("A number", "Write it without quotes, or leave the member out.");
        };
    }

    /// No exponent may make a number longer than the digits that are read.
    private static Parsed<BigDecimal> decimal(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= JsonLimits.MOST_DIGITS) {
                return Parsed.value(number.scale() < 0 ? number.setScale(0) : number);
            }
        } catch (NumberFormatException exponent) {
            // The only thing left that can be wrong with what the parser took for a number.
        }
        return Parsed.problem(
                "The number " + text + " is out of all proportion.",
                "Write a number without an exponent.");
    }

    static Parsed<Long> whole(BigDecimal number, int bits) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0) {
            return Parsed.problem(number + " is not a whole number.", "Write it without decimals.");
        }
        return plain.toBigInteger().bitLength() <= bits
                ? Parsed.value(plain.longValueExact())
                : Parsed.problem(
                        number.toPlainString() + " is too large.",
                        "Write at most " + (Long.MAX_VALUE >> (63 - bits)) + ".");
    }

    private static Parsed<LocalDate> date(String text) {
        try {
            return Parsed.value(isPlainDate(text) ? plainDate(text) : LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            return Parsed.problem(
                    Quoted.of(text) + " is not a date.",
                    "Write year, month and day as 2026-03-31, a day that there is.");
        }
    }

    /// The dates that occur, read without the general reader, which takes most of the time of
    /// opening a file.
    private static boolean isPlainDate(String text) {
        if (text.length() != PLAIN_DATE.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = PLAIN_DATE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate plainDate(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10));
    }

    private static Parsed<Instant> instant(String text) {
        try {
            return Parsed.value(Instant.parse(text));
        } catch (DateTimeException wrong) {
            return Parsed.problem(
                    Quoted.of(text) + " is not a point in time.",
                    "Write it as 2026-03-31T09:30:00Z.");
        }
    }
}
