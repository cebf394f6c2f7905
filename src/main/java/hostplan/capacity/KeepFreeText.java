package hostplan.capacity;

import hostplan.amount.AmountText;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;

/// Reads what is kept free: an amount such as `16GiB`, or `10%` of what is installed.
public final class KeepFreeText {

    private KeepFreeText() {}

    public static Parsed<KeepFree> parse(String text, Meaning meaning) {
        return PercentText.isPercent(text)
                ? PercentText.parse(text).map(KeepFree.Share::new)
                : AmountText.parse(text, meaning)
                        .map(memory ->
                                memory.isZero()
                                        ? new KeepFree.Nothing()
                                        : new KeepFree.Amount(memory));
    }
}
