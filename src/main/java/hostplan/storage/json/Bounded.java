package hostplan.storage.json;

import hostplan.amount.Parsed;

import java.math.BigDecimal;

/// Numbers that have a least: what is counted or weighed is never negative.
public final class Bounded {

    /// Whole, from 0 up.
    public static final Value<Integer> WHOLE = whole(0);

    /// Whole, from 1 up: what there is none of is left out instead.
    public static final Value<Integer> COUNT = whole(1);

    /// Whole, from 0 up, beyond the range of [#WHOLE].
    public static final Value<Long> LARGE_WHOLE =
            Scalars.number(
                    number ->
                            fromZero(number, "Write a whole number from 0 up.")
                                    .flatMap(enough -> Scalars.whole(enough, 63)),
                    Object::toString);

    /// With decimals, from 0 up.
    public static final Value<BigDecimal> DECIMAL =
            Scalars.number(
                    number -> fromZero(number, "Write a number from 0 up."),
                    BigDecimal::toPlainString);

    /// A whole number, from 0 up, of which one reckons with decimals.
    public static final Value<BigDecimal> WHOLE_DECIMAL =
            Scalars.number(
                    number ->
                            fromZero(number, "Write a whole number from 0 up.")
                                    .flatMap(enough -> Scalars.whole(enough, 31))
                                    .map(BigDecimal::valueOf),
                    BigDecimal::toPlainString);

    /// A share of one, from 0 to 1.
    public static final Value<BigDecimal> SHARE =
            Scalars.number(
                    number ->
                            fromZero(number, "Write 0 to 1, such as 0.75.")
                                    .flatMap(enough -> atMost(1, enough)),
                    BigDecimal::toPlainString);

    private Bounded() {}

    /// Whole, from 0 up to a number.
    public static Value<Integer> upTo(int most) {
        return Scalars.number(
                number ->
                        fromZero(number, "Write a whole number from 0 up.")
                                .flatMap(enough -> atMost(most, enough))
                                .flatMap(enough -> Scalars.whole(enough, 31))
                                .map(Long::intValue),
                Object::toString);
    }

    private static Parsed<BigDecimal> atMost(int most, BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(most)) <= 0
                ? Parsed.value(number)
                : Parsed.problem(
                        number.toPlainString() + " is too large.", "Write at most " + most + ".");
    }

    /// Whole, from a least up.
    public static Value<Integer> from(int least) {
        return whole(least);
    }

    private static Value<Integer> whole(int least) {
        String cure = "Write a whole number from " + least + " up.";
        return new ScalarValue<>(
                in ->
                        in.isShortWhole() && in.shortWhole() >= least
                                ? Parsed.value(in.shortWhole())
                                : Scalars.read(
                                        in,
                                        number ->
                                                from(BigDecimal.valueOf(least), number, cure)
                                                        .flatMap(all -> Scalars.whole(all, 31))
                                                        .map(Long::intValue)),
                (value, out) -> out.raw(value.toString()));
    }

    private static Parsed<BigDecimal> fromZero(BigDecimal number, String cure) {
        return from(BigDecimal.ZERO, number, cure);
    }

    private static Parsed<BigDecimal> from(BigDecimal least, BigDecimal number, String cure) {
        return number.compareTo(least) >= 0
                ? Parsed.value(number)
                : Parsed.problem(number.toPlainString() + " is too small.", cure);
    }
}
