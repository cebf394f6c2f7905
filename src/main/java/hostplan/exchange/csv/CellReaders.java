package hostplan.exchange.csv;

import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Bytes;
import hostplan.amount.Counted;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.Coded;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.DateText;
import hostplan.exchange.value.ListedAmounts;
import hostplan.exchange.value.ListedNumbers;
import hostplan.exchange.value.Position;
import hostplan.hardware.RackUnits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The ways of reading cells that several kinds of lists share. Each is made for the key it fills.
final class CellReaders {

    private static final BigDecimal POUND_IN_KG = new BigDecimal("0.45359237");

    private static final Pattern BLANKS = Pattern.compile("[\\t ]+");
    private static final Pattern BARE_AMOUNT =
            Pattern.compile("(?i)[0-9][0-9., ]*\\s*(?:[kmgtp]i?[bo]?)?");

    private CellReaders() {}

    static CellReader text(String key) {
        return (text, _) -> Parsed.value(CellReading.of(key, BLANKS.matcher(text).replaceAll(" ")));
    }

    static CellReader count(String key) {
        return (text, style) ->
                ListedNumbers.count(text, style)
                        .map(count -> CellReading.of(key, String.valueOf(count)));
    }

    static CellReader whole(String key) {
        return (text, style) ->
                ListedNumbers.rounded(text, style)
                        .map(number -> CellReading.of(key, String.valueOf(number)));
    }

    static CellReader watts(String key) {
        return (text, style) -> {
            int factor = style.unit().equals(Optional.of("kw")) ? 1000 : 1;
            return ListedNumbers.decimal(text, style)
                    .map(number -> number.multiply(BigDecimal.valueOf(factor)))
                    .map(number -> number.setScale(0, RoundingMode.HALF_UP).toPlainString())
                    .map(number -> CellReading.of(key, number));
        };
    }

    static CellReader memory(String key) {
        return (text, style) ->
                ListedAmounts.memory(text, style)
                        .map(amount -> CellReading.of(key, amount.binaryText()));
    }

    static CellReader disk(String key) {
        return (text, style) ->
                ListedAmounts.drives(text, style).map(amount -> CellReading.of(key, exact(amount)));
    }

    /// Drives in words stay as they are; their sum, before any RAID, is the space.
    static CellReader drives() {
        return (text, style) ->
                switch (ListedAmounts.drives(text, style)) {
                    case Parsed.Value<Bytes>(Bytes sum) when isBareAmount(text) ->
                            Parsed.value(CellReading.of("disk", exact(sum)));
                    case Parsed.Value<Bytes>(Bytes sum) ->
                            Parsed.value(CellReading.of("drives", text).and("disk", exact(sum)));
                    case Parsed.Problem<Bytes>(String message, String cure) ->
                            text.matches("[0-9.,]+")
                                    ? Parsed.problem(message, cure)
                                    : Parsed.value(drivesWithoutSum(text));
                };
    }

    private static CellReading drivesWithoutSum(String text) {
        CellReading reading = CellReading.of("drives", text);
        return text.matches(".*[0-9].*")
                ? reading.withWarning(
                        Quoted.of(text)
                                + " does not tell the size of all drives, so the space is left empty.")
                : reading;
    }

    private static boolean isBareAmount(String text) {
        return BARE_AMOUNT.matcher(text).matches();
    }

    /// In the decimal unit that is exact, else in the binary one.
    static String exact(Bytes amount) {
        return amount.value() % Bytes.MB == 0 ? amount.decimalText() : amount.binaryText();
    }

    static CellReader network(String key) {
        return (text, style) ->
                switch (BandwidthText.listed(text, style.mark())) {
                    case Parsed.Value<Counted<Bandwidth>>(Counted<Bandwidth> found) ->
                            Parsed.value(
                                    CellReading.of(key, found.each().times(found.count()).text()));
                    case Parsed.Problem<Counted<Bandwidth>>(String message, String cure) ->
                            Parsed.problem(message, cure);
                };
    }

    static CellReader price(String key) {
        return (text, style) ->
                MoneyText.price(text, style.currency(), style.mark())
                        .map(Money::text)
                        .map(price -> CellReading.of(key, price));
    }

    static CellReader date(String key, DateText.OfMonth ofMonth) {
        return (text, style) ->
                DateText.parse(text, style.dates(), ofMonth)
                        .map(LocalDate::toString)
                        .map(date -> CellReading.of(key, date));
    }

    static CellReader rackUnits(String key) {
        return (text, _) ->
                Position.height(text)
                        .map(RackUnits::toString)
                        .map(height -> CellReading.of(key, height));
    }

    static CellReader millimetres(String key) {
        return (text, style) ->
                ListedNumbers.decimal(text.replaceAll("(?i)\\s*(?:mm|cm)$", ""), style)
                        .map(number ->
                                isCentimetres(text, style) ? number.movePointRight(1) : number)
                        .map(number -> number.setScale(0, RoundingMode.HALF_UP).toPlainString())
                        .map(number -> CellReading.of(key, number));
    }

    private static boolean isCentimetres(String text, ColumnStyle style) {
        return text.matches("(?i).*cm") || style.unit().equals(Optional.of("cm"));
    }

    static CellReader kilograms(String key) {
        return (text, style) ->
                ListedNumbers.decimal(
                                text.replaceAll("(?i)\\s*(?:kg|kilograms?|lbs?|pounds?)$", ""),
                                style)
                        .map(number ->
                                isPounds(text, style) ? number.multiply(POUND_IN_KG) : number)
                        .map(number -> number.setScale(1, RoundingMode.HALF_UP))
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .map(number -> CellReading.of(key, number));
    }

    private static boolean isPounds(String text, ColumnStyle style) {
        return text.matches("(?i).*(?:lbs?|pounds?)")
                || style.unit().filter(unit -> unit.startsWith("lb")).isPresent();
    }

    /// A word out of a closed list.
    static <E extends Coded> CellReader word(
            String key, Function<String, Optional<E>> words, String examples) {
        return (text, style) ->
                words.apply(text)
                        .map(word -> Parsed.value(CellReading.of(key, word.code())))
                        .orElseGet(() ->
                                Parsed.problem(
                                        Quoted.of(text) + " is no known " + style.noun() + ".",
                                        "Write one of " + examples + "."));
    }
}
