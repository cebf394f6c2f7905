package hostplan.amount;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads line rates: strictly `25Gbit/s`, `1000 Mbit/s`, `10Gbps`; in lists also `10GbE`, `10G`,
/// `10GBASE-T` and `4x 25 GbE`. Bytes per second are never guessed.
public final class BandwidthText {

    private static final int LONGEST = 200;
    private static final String CURE = "Write a line rate such as 25Gbit/s or 1000Mbit/s.";

    private static final Pattern STRICT =
            Pattern.compile("([0-9.]+)\\s*([kKMGT]?)(?:(?i:bit)/s|bps|b/s)");
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?<number>[0-9](?:[0-9.,'’ ]*[0-9])?)\\s*(?<prefix>(?i:[kmgt]))"
                            + "(?i:bit/s|bits/s|bps|b/s|bits?|be?|e|ig|igabit|base[-0-9a-z]*)?"
                            + "(?<rest>(?![A-Za-z/]).*)");

    /// `GB/s` in either reading: eight times what it looks like.
    private static final Pattern BYTES =
            Pattern.compile("[0-9.,\\s]+([kKMGT]i?B/s|[kKMGT]i?Bps|[kKMGT]iB)");

    private BandwidthText() {}

    /// Command line and files.
    public static Parsed<Bandwidth> strict(String text) {
        String plain = text.strip();
        Matcher matcher = STRICT.matcher(plain);
        return plain.length() <= LONGEST && matcher.matches()
                ? NumberText.plain(matcher.group(1))
                        .flatMap(number -> rate(text, number, matcher.group(2)))
                : notARate(text);
    }

    /// Cells of lists, with a count and words after the rate.
    public static Parsed<Counted<Bandwidth>> listed(String text, DecimalMark mark) {
        return CountText.split(text)
                .flatMap(parts ->
                        one(parts.each(), mark)
                                .map(rate ->
                                        new Counted<>(parts.count(), rate.each(), rate.rest())));
    }

    private static Parsed<Counted<Bandwidth>> one(String text, DecimalMark mark) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher matcher = LISTED.matcher(plain);
        if (plain.length() > LONGEST || BYTES.matcher(plain).matches() || !matcher.matches()) {
            return notARate(text);
        }
        return NumberText.listed(matcher.group("number"), mark)
                .flatMap(number -> rate(text, number, matcher.group("prefix")))
                .map(rate -> new Counted<>(1, rate, matcher.group("rest").strip()));
    }

    private static Parsed<Bandwidth> rate(String text, Fraction number, String prefix) {
        Fraction bits = number.times(factor(prefix));
        return bits.isWhole() && bits.numerator().bitLength() < Long.SIZE
                ? Parsed.value(new Bandwidth(bits.numerator().longValueExact()))
                : Parsed.problem(
                        Quoted.of(text) + " is not a whole number of bits per second.", CURE);
    }

    private static long factor(String prefix) {
        return switch (prefix.toUpperCase(Locale.ROOT)) {
            case "K" -> 1_000L;
            case "M" -> 1_000_000L;
            case "G" -> 1_000_000_000L;
            case "T" -> 1_000_000_000_000L;
            default -> 1L;
        };
    }

    private static <T> Parsed<T> notARate(String text) {
        return BYTES.matcher(text.strip()).matches()
                ? Parsed.problem(
                        Quoted.of(text) + " is in bytes per second.",
                        "Multiply by 8 and write bits: 1 GB/s is 8Gbit/s.")
                : Parsed.problem(Quoted.of(text) + " is not a line rate.", CURE);
    }
}
