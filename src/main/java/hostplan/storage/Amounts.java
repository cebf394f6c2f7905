package hostplan.storage;

import hostplan.amount.AmountText;
import hostplan.amount.AmountUnit;
import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Meaning;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.RackUnits;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts as files hold them: exact, each with its unit.
final class Amounts {

    static final Value<Bytes> MEMORY = Scalars.text(Amounts::bytes, Amounts::binaryFirst);

    static final Value<Bytes> DISK = Scalars.text(Amounts::bytes, Amounts::decimalFirst);

    static final Value<Bandwidth> NETWORK = Scalars.text(BandwidthText::strict, Bandwidth::text);

    static final Value<Currency> CURRENCY =
            Scalars.text(Amounts::currency, Currency::getCurrencyCode);

    static final Value<Money> MONEY = Scalars.text(Amounts::money, Money::text);

    /// What something costs: never less than nothing.
    static final Value<Money> PRICE =
            Scalars.text(text -> money(text).flatMap(MoneyText::fromZero), Money::text);

    static final Value<Fraction> FRACTION = Scalars.text(Amounts::fraction, Fraction::toString);

    static final Value<RackUnits> RACK_UNITS =
            Scalars.number(Amounts::rackUnits, RackUnits::toString);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
    private static final Pattern QUOTIENT = Pattern.compile("(-?[0-9]{1,100})/([0-9]{1,100})");
    private static final int MOST_UNIT_CHARACTERS = 3;

    private Amounts() {}

    /// In the units of memory, where they fit: `16 GiB`. Either text is exact.
    private static String binaryFirst(Bytes amount) {
        return isWhole(amount, Bytes.MB) && !isWhole(amount, Bytes.MIB)
                ? amount.decimalText()
                : amount.binaryText();
    }

    /// In the units of drives, where they fit: `7680 GB`.
    private static String decimalFirst(Bytes amount) {
        return isWhole(amount, Bytes.MIB) && !isWhole(amount, Bytes.MB)
                ? amount.binaryText()
                : amount.decimalText();
    }

    private static boolean isWhole(Bytes amount, long unit) {
        return amount.value() % unit == 0;
    }

    /// What we wrote is taken apart at its blank; what people wrote is left to the one reader of
    /// amounts.
    private static Parsed<Bytes> bytes(String text) {
        int blank = text.indexOf(' ');
        if (blank > 0 && blank < 10 && text.length() - blank - 1 <= MOST_UNIT_CHARACTERS) {
            String symbol = text.substring(blank + 1);
            for (AmountUnit unit : AmountUnit.values()) {
                if (unit.symbol().equals(symbol) && isDigits(text, blank)) {
                    return times(text, Long.parseLong(text, 0, blank, 10), unit);
                }
            }
        }
        return AmountText.parse(text, Meaning.STRICT);
    }

    private static Parsed<Bytes> times(String text, long number, AmountUnit unit) {
        return Math.multiplyHigh(number, unit.bytes()) == 0 && number * unit.bytes() >= 0
                ? Parsed.value(new Bytes(number * unit.bytes()))
                : AmountText.parse(text, Meaning.STRICT);
    }

    private static boolean isDecimal(String text, int end) {
        return (end < 10 && isDigits(text, end))
                || DECIMAL.matcher(text.substring(0, end)).matches();
    }

    private static boolean isDigits(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Parsed<Currency> currency(String code) {
        try {
            return Parsed.value(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Parsed.problem(
                    Quoted.of(code) + " is not a known currency.",
                    "Write a code of three letters, such as EUR or USD.");
        }
    }

    private static Parsed<Money> money(String text) {
        int blank = text.indexOf(' ');
        if (blank < 1 || !isDecimal(text, blank)) {
            return Parsed.problem(
                    Quoted.of(text) + " is not a price.",
                    "Write number and currency, such as 4999.50 EUR.");
        }
        BigDecimal amount = new BigDecimal(text.substring(0, blank));
        return currency(text.substring(blank + 1)).map(currency -> new Money(amount, currency));
    }

    private static Parsed<Fraction> fraction(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Parsed.value(Fraction.of(new BigDecimal(text)));
        }
        Matcher quotient = QUOTIENT.matcher(text);
        if (quotient.matches() && new BigInteger(quotient.group(2)).signum() != 0) {
            return Parsed.value(
                    Fraction.of(
                            new BigInteger(quotient.group(1)), new BigInteger(quotient.group(2))));
        }
        return Parsed.problem(
                Quoted.of(text) + " is not a number.",
                "Write a decimal or a fraction, such as 1.5 or 1/3.");
    }

    private static Parsed<RackUnits> rackUnits(BigDecimal units) {
        BigDecimal halves = units.multiply(BigDecimal.TWO).stripTrailingZeros();
        boolean valid =
                halves.scale() <= 0
                        && halves.signum() >= 0
                        && halves.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return valid
                ? Parsed.value(new RackUnits(halves.intValueExact()))
                : Parsed.problem(
                        units.toPlainString() + " is no number of rack units.",
                        "Write a whole number or halves, such as 10 or 10.5, from 0 up.");
    }
}
