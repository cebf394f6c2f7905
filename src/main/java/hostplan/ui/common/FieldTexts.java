package hostplan.ui.common;

import hostplan.amount.AmountFormat;
import hostplan.amount.AmountText;
import hostplan.amount.AmountUnit;
import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Bytes;
import hostplan.amount.DecimalMark;
import hostplan.amount.Fraction;
import hostplan.amount.Meaning;
import hostplan.amount.Money;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.amount.RatioText;
import hostplan.amount.Reading;
import hostplan.exchange.value.DateOrder;
import hostplan.exchange.value.DateText;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How single fields of a form are read and written. Their captions name the unit, so a bare number
/// is enough; what is written reads back as exactly the same.
public final class FieldTexts {

    private static final List<AmountUnit> MEMORY =
            List.of(AmountUnit.TIB, AmountUnit.GIB, AmountUnit.MIB, AmountUnit.KIB);
    private static final List<AmountUnit> DISK =
            List.of(AmountUnit.TB, AmountUnit.GB, AmountUnit.MB, AmountUnit.KB);
    private static final Fraction HUNDRED = Fraction.of(100);

    private FieldTexts() {}

    /// Makes a reader take an empty field for nothing.
    public static <T> Function<String, Parsed<Optional<T>>> optional(
            Function<String, Parsed<T>> reader) {
        return text ->
                text.isBlank()
                        ? Parsed.value(Optional.empty())
                        : reader.apply(text).map(Optional::of);
    }

    /// Writes nothing as an empty field.
    public static <T> Function<Optional<T>, String> optionalText(Function<T, String> writer) {
        return value -> value.map(writer).orElse("");
    }

    /// Bare numbers are GiB.
    public static Parsed<Bytes> memory(String text) {
        return AmountText.parse(
                text, Reading.of(Meaning.LISTED_MEMORY).withBareUnit(AmountUnit.GIB));
    }

    public static String memoryText(Bytes amount) {
        return text(amount, MEMORY).orElseGet(amount::binaryText);
    }

    /// Bare numbers are GB.
    public static Parsed<Bytes> disk(String text) {
        return AmountText.parse(
                text, Reading.of(Meaning.LISTED_DRIVES).withBareUnit(AmountUnit.GB));
    }

    public static String diskText(Bytes amount) {
        return text(amount, DISK).orElseGet(amount::decimalText);
    }

    /// Bare numbers are Gbit/s.
    public static Parsed<Bandwidth> network(String text) {
        boolean bare = NumberText.plain(text).toOptional().isPresent();
        return BandwidthText.strict(bare ? text.strip() + " Gbit/s" : text);
    }

    /// A day in any form in which people write it, the day before the month.
    public static Parsed<LocalDate> day(String text) {
        return DateText.parse(text, DateOrder.DAY_FIRST, DateText.OfMonth.FIRST);
    }

    /// A whole number from `least` on.
    public static Function<String, Parsed<Integer>> whole(int least) {
        return text -> count(text, least, Integer.MAX_VALUE).map(Math::toIntExact);
    }

    public static Function<String, Parsed<Long>> count(long least) {
        return text -> count(text, least, Long.MAX_VALUE);
    }

    /// Grouped: `20,000`.
    public static String countText(long count) {
        return AmountFormat.english().number(count);
    }

    /// Grouped, with at least the digits of its currency: `20.90 EUR`.
    public static String moneyText(Money money) {
        return AmountFormat.english().exactMoney(money);
    }

    public static Parsed<Fraction> ratio(String text) {
        return RatioText.parse(text);
    }

    /// Decimal where that is exact, else as `10:3`.
    public static String ratioText(Fraction ratio) {
        return ratio.exactDecimal().isPresent()
                ? ratio.toString()
                : ratio.numerator() + ":" + ratio.denominator();
    }

    private static Parsed<Long> count(String text, long least, long most) {
        return NumberText.listed(text, DecimalMark.POINT)
                .flatMap(number -> {
                    BigInteger whole = number.floor();
                    boolean fits =
                            number.isWhole()
                                    && whole.compareTo(BigInteger.valueOf(least)) >= 0
                                    && whole.compareTo(BigInteger.valueOf(most)) <= 0;
                    return fits
                            ? Parsed.value(whole.longValueExact())
                            : Parsed.problem(
                                    Quoted.of(text) + " is not possible here.",
                                    "Write a whole number from " + least + " on.");
                });
    }

    /// In the largest unit in which it has at most two decimals.
    private static Optional<String> text(Bytes amount, List<AmountUnit> largestFirst) {
        return largestFirst.stream()
                .filter(unit -> amount.value() >= unit.bytes())
                .filter(unit -> in(amount, unit).times(HUNDRED).isWhole())
                .findFirst()
                .map(unit -> in(amount, unit) + " " + unit.symbol());
    }

    private static Fraction in(Bytes amount, AmountUnit unit) {
        return Fraction.of(amount.value(), unit.bytes());
    }
}
