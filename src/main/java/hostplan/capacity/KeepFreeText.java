package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;

import java.util.function.Function;

/// Reads what is kept free: an amount such as `16GiB`, or `10%` of what is installed.
public final class KeepFreeText {

    private KeepFreeText() {}

    /// @param amount reads what is no percentage; zero keeps nothing
    public static Parsed<KeepFree> parse(String text, Function<String, Parsed<Bytes>> amount) {
        return PercentText.isPercent(text)
                ? PercentText.parse(text).map(KeepFree.Share::new)
                : amount.apply(text).map(KeepFreeText::of);
    }

    private static KeepFree of(Bytes memory) {
        return memory.isZero() ? new KeepFree.Nothing() : new KeepFree.Amount(memory);
    }
}
