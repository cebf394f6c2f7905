package hostplan.exchange.value;

import hostplan.amount.AmountText;
import hostplan.amount.Bytes;
import hostplan.amount.Counted;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.amount.Reading;

import java.util.regex.Pattern;

/// Reads amounts of memory and storage in cells, also several of them: `64GB`, `2x16 GiB`, `8x
/// 1,2TB SAS + 2x 480 GB SSD`.
public final class ListedAmounts {

    /// A comma separates only before a blank: `1,2TB` is one amount.
    private static final Pattern AND =
            Pattern.compile("\\s*(?:\\+|;|\\R|/(?=\\s)|,(?=\\s)|&|\\bund\\b|\\band\\b)\\s*");

    private static final int MOST_PARTS = 50;

    private ListedAmounts() {}

    /// Memory: `GB` means GiB.
    public static Parsed<Bytes> memory(String text, ColumnStyle style) {
        return sum(text, reading(Meaning.LISTED_MEMORY, style));
    }

    /// Drives: `GB` means 10^9 bytes.
    public static Parsed<Bytes> drives(String text, ColumnStyle style) {
        return sum(text, reading(Meaning.LISTED_DRIVES, style));
    }

    private static Reading reading(Meaning meaning, ColumnStyle style) {
        Reading reading = Reading.of(meaning).withDecimalMark(style.mark()).withPartsRounded();
        return style.amountUnit().map(reading::withBareUnit).orElse(reading);
    }

    private static Parsed<Bytes> sum(String text, Reading reading) {
        Bytes sum = Bytes.ZERO;
        for (String part : AND.split(text.strip(), MOST_PARTS)) {
            switch (AmountText.parseCounted(part, reading)) {
                case Parsed.Value<Counted<Bytes>>(Counted<Bytes> found) -> {
                    try {
                        sum = sum.plus(found.each().times(found.count()));
                    } catch (IllegalArgumentException tooLarge) {
                        return Parsed.problem(
                                Quoted.of(text) + " is more than can be counted in bytes.",
                                "Write less than 8192 PiB.");
                    }
                }
                case Parsed.Problem<Counted<Bytes>>(String message, String cure) -> {
                    return Parsed.problem(message, cure);
                }
            }
        }
        return Parsed.value(sum);
    }
}
