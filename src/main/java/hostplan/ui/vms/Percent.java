package hostplan.ui.vms;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;
import hostplan.placement.Growth;
import hostplan.ui.common.Entry;

import java.util.function.Consumer;

/// Shares that may be more than the whole: `25`, `25 %`, `150%`.
final class Percent {

    private static final Fraction HUNDRED = Fraction.of(100);

    private Percent() {}

    static Entry<Fraction> entry(Consumer<Fraction> change) {
        return new Entry<>(Percent::read, Percent::text, change);
    }

    static Parsed<Fraction> read(String text) {
        return PercentText.upTo(
                Growth.MOST_PERCENT, PercentText.isPercent(text) ? text : text.strip() + "%");
    }

    static String text(Fraction share) {
        return share.times(HUNDRED) + " %";
    }
}
