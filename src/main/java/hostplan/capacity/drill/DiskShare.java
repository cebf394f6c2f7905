package hostplan.capacity.drill;

import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;

import java.util.Optional;

/// What one slice of a tenant gets of the disks, in operations of the block size a second.
///
/// @param asked what a quiet one wants: its promise, or an equal part of the disks where nothing is
///   promised
/// @param guaranteed when all slices do what they can
/// @param most when all others do nothing
/// @param rate MB/s (10^6 bytes) when all slices read or write as much as they can; empty where
///   those of the disks are not known
/// @param without what it gets without limits while the noisy ones do what they can
/// @param limited what it gets with limits; empty where there are none
public record DiskShare(
        Tenant tenant,
        Fraction asked,
        Fraction guaranteed,
        Fraction most,
        Optional<Fraction> rate,
        Rates without,
        Optional<Limited> limited) {

    /// The same with limits.
    ///
    /// @param limit of one slice; empty where this flavor has none while others have
    /// @param inBurst while the noisy ones burst
    public record Limited(
            Optional<DiskLimit> limit,
            Fraction guaranteed,
            Fraction most,
            Rates rates,
            Rates inBurst) {}

    /// Whether a quiet slice gets what it was promised without any limits; empty where nothing was
    /// promised.
    public Optional<Boolean> isKeptWithout() {
        return isKept(without);
    }

    /// The same with the limits, in bursts too.
    public Optional<Boolean> isKeptWith() {
        return limited.flatMap(each ->
                isKept(each.rates())
                        .flatMap(kept -> isKept(each.inBurst()).map(burst -> kept && burst)));
    }

    /// The same with the limits, but not in bursts.
    public Optional<Boolean> isKeptBetweenBursts() {
        return limited.flatMap(each -> isKept(each.rates()));
    }

    private Optional<Boolean> isKept(Rates rates) {
        return tenant.quiet() == 0
                ? Optional.empty()
                : tenant.promise().map(promise -> rates.quiet().compareTo(promise) >= 0);
    }
}
