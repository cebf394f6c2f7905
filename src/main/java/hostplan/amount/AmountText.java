package hostplan.amount;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts of memory and storage as people write them, into whole bytes.
///
/// Strictly, on the command line: `16GiB`, `16384MiB`, `0.5 TiB`, `500GB`, and `0`, which needs no
/// unit. In lists also `64 G`, `1,2 TB`, `16 Go`, numbers under a heading that names the unit, and
/// counts: `2x16 GiB`.
public final class AmountText {

    private static final int LONGEST = 200;

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<number>[0-9](?:[0-9.,'’ ]*[0-9])?)(?<gap>\\s*)"
                            + "(?<unit>(?i:bytes?|[kmgtp]i?[bo]|[kmgtp]|b)?)"
                            + "(?<rest>.*)");

    /// `Gb` and `Gib` are bits to those who mind the case, so strict reading takes neither.
    private static final Pattern BITS = Pattern.compile("[KMGTP]i?b");

    private AmountText() {}

    public static Parsed<Bytes> parse(String text, Meaning meaning) {
        return parse(text, Reading.of(meaning));
    }

    public static Parsed<Bytes> parse(String text, Reading reading) {
        return amount(text, reading)
                .flatMap(found ->
                        found.rest().isEmpty()
                                ? Parsed.value(found.each())
                                : Parsed.problem(
                                        Quoted.of(text) + " is not an amount.",
                                        exampleFor(reading)));
    }

    /// Reads `2x16 GiB`, `8x 1,2TB SAS`, `16GB x 4` and a single amount, with the words after it.
    public static Parsed<Counted<Bytes>> parseCounted(String text, Reading reading) {
        return CountText.split(text)
                .flatMap(parts ->
                        amount(parts.each(), reading)
                                .map(one -> new Counted<>(parts.count(), one.each(), one.rest())));
    }

    private static Parsed<Counted<Bytes>> amount(String text, Reading reading) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher matcher = AMOUNT.matcher(plain);
        if (plain.length() > LONGEST || !matcher.matches()) {
            return Parsed.problem(Quoted.of(text) + " is not an amount.", exampleFor(reading));
        }
        Split split = Split.of(matcher);
        if (split.unit().isEmpty() && !split.rest().isEmpty() && matcher.group("gap").isEmpty()) {
            return Parsed.problem(
                    Quoted.of(split.rest()) + " is not a unit of bytes.", exampleFor(reading));
        }
        return number(split.number(), reading)
                .flatMap(number ->
                        unit(split, reading)
                                .flatMap(unit -> wholeBytes(text, number, unit, reading)))
                .map(bytes -> new Counted<>(1, bytes, split.rest()));
    }

    /// The three parts of an amount. Letters that only look like a unit go to the rest.
    private record Split(String number, String unit, String rest) {

        static Split of(Matcher matcher) {
            String unit = matcher.group("unit");
            String rest = matcher.group("rest");
            return endsAsUnit(unit, rest)
                    ? new Split(matcher.group("number"), unit, rest.strip())
                    : new Split(matcher.group("number"), "", (unit + rest).strip());
        }

        /// `16GBDDR3` and `2TBSATA` run on after a capital B; any other unit ends its word.
        private static boolean endsAsUnit(String unit, String rest) {
            return rest.isEmpty()
                    || !Character.isLetterOrDigit(rest.charAt(0))
                    || (unit.length() > 1
                            && unit.endsWith("B")
                            && Character.isUpperCase(rest.charAt(0)));
        }
    }

    private static Parsed<Fraction> number(String text, Reading reading) {
        return reading.isStrict()
                ? NumberText.plain(text)
                : NumberText.listed(text, reading.decimalMark());
    }

    private static Parsed<AmountUnit> unit(Split split, Reading reading) {
        String unit = split.unit();
        if (unit.isEmpty() && reading.isStrict() && split.number().equals("0")) {
            return Parsed.value(AmountUnit.B);
        }
        if (unit.isEmpty()) {
            return reading.bareUnit()
                    .map(bare -> Parsed.value(meant(bare, reading)))
                    .orElseGet(() -> noUnit(split.number()));
        }
        if (reading.isStrict() && (unit.length() == 1 && !unit.equalsIgnoreCase("b"))) {
            return Parsed.problem(
                    "The unit “" + unit + "” can mean " + unit + "iB or " + unit + "B.",
                    either(split.number(), unit));
        }
        if (reading.isStrict() && BITS.matcher(unit).matches()) {
            return Parsed.problem(
                    "The unit “" + unit + "” means bits.", either(split.number(), unit));
        }
        return Parsed.value(meant(named(unit), reading));
    }

    private static Parsed<AmountUnit> noUnit(String number) {
        return Parsed.problem(
                Quoted.of(number) + " names no unit.",
                "Write " + number + "GiB (2^30 bytes) or " + number + "GB (10^9 bytes).");
    }

    private static String either(String number, String unit) {
        String prefix = unit.substring(0, 1).toUpperCase(Locale.ROOT);
        return "Write " + number + prefix + "iB or " + number + prefix + "B.";
    }

    private static AmountUnit named(String unit) {
        String prefix = unit.substring(0, 1).toUpperCase(Locale.ROOT);
        if (prefix.equals("B")) {
            return AmountUnit.B;
        }
        boolean binary = unit.length() > 1 && Character.toLowerCase(unit.charAt(1)) == 'i';
        return AmountUnit.valueOf(prefix + (binary ? "IB" : "B"));
    }

    private static AmountUnit meant(AmountUnit written, Reading reading) {
        return switch (reading.meaning()) {
            case LISTED_MEMORY -> written.binary();
            case STRICT, LISTED_DRIVES -> written;
        };
    }

    private static Parsed<Bytes> wholeBytes(
            String text, Fraction number, AmountUnit unit, Reading reading) {
        Fraction bytes = number.times(unit.bytes());
        if (!bytes.isWhole() && reading.parts() == Reading.Parts.REFUSED) {
            return Parsed.problem(
                    Quoted.of(text) + " is not a whole number of bytes.",
                    "Write it in a smaller unit, such as " + smaller(bytes, unit) + ".");
        }
        BigInteger rounded = bytes.toDecimal(0).toBigIntegerExact();
        return rounded.bitLength() < Long.SIZE
                ? Parsed.value(new Bytes(rounded.longValueExact()))
                : Parsed.problem(
                        Quoted.of(text) + " is more than can be counted in bytes.",
                        "Write less than 8192 PiB.");
    }

    private static String smaller(Fraction bytes, AmountUnit unit) {
        AmountUnit step = unit.name().endsWith("IB") ? AmountUnit.MIB : AmountUnit.MB;
        AmountUnit shown = bytes.compareTo(Fraction.of(step.bytes())) < 0 ? AmountUnit.B : step;
        return bytes.dividedBy(Fraction.of(shown.bytes())).toDecimal(0) + shown.symbol();
    }

    private static String exampleFor(Reading reading) {
        Optional<AmountUnit> bare = reading.bareUnit();
        return bare.isPresent()
                ? "Write a number of " + bare.get().symbol() + ", or one with its unit: 64GiB."
                : "Write a number and its unit, such as 16GiB or 500GB.";
    }
}
