package hostplan.ui.placement;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.KeepFree;
import hostplan.ui.common.FieldTexts;

/// What is kept free as a field shows it.
final class KeepFreeTexts {

    private static final Fraction HUNDRED = Fraction.of(100);

    private KeepFreeTexts() {}

    static String text(KeepFree keepFree) {
        return switch (keepFree) {
            case KeepFree.Nothing() -> "";
            case KeepFree.Amount(Bytes memory) -> FieldTexts.memoryText(memory);
            case KeepFree.Share(Fraction share) -> share.times(HUNDRED) + " %";
        };
    }
}
