package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;

/// An even share of where one resource goes, times its ratio. Where the host keeps more than it
/// has, what comes first gets what is there.
///
/// @param parts into how many equal parts it is split
record LanePart(Ledger ledger, int parts) {

    Fraction length() {
        return share(ledger.installed());
    }

    Fraction reservedHard() {
        return share(ledger.reservedHard().min(ledger.installed()));
    }

    Fraction reservedSoft() {
        return share(ledger.reservedSoft().min(ledger.installed().minus(hard())));
    }

    Fraction kept() {
        return share(ledger.keptFree().min(ledger.installed().minus(hard()).minus(soft())));
    }

    /// With what pinned slices have for themselves, which is drawn as what the ratio would make of
    /// it.
    Fraction capacity() {
        return ledger.capacity()
                .plus(ledger.pinned().times(ledger.ratio()))
                .dividedBy(Fraction.of(parts));
    }

    /// What rounding down took off the capacity.
    Fraction cutOff() {
        return length().minus(reservedHard()).minus(reservedSoft()).minus(kept()).minus(capacity());
    }

    private Fraction hard() {
        return ledger.reservedHard().min(ledger.installed());
    }

    private Fraction soft() {
        return ledger.reservedSoft().min(ledger.installed().minus(hard()));
    }

    private Fraction share(Fraction whole) {
        return whole.times(ledger.ratio()).dividedBy(Fraction.of(parts));
    }
}
