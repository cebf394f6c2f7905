package hostplan.capacity.drill;

import hostplan.amount.Fraction;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.DiskRules;

import java.util.List;

/// The space of disks, in MB (10^6 bytes): room = (usable × fill limit − usable × share for
/// snapshots) × ratio, which is capacity = (installed − reserved − kept free) × ratio, as slices
/// count it.
///
/// @param fillLimit the one that was applied; 1 where it is taken off the usable space already
/// @param room what may be promised to slices
/// @param promised what is
public record Space(
        Fraction usable,
        Fraction fillLimit,
        Fraction snapshotShare,
        Fraction ratio,
        Fraction room,
        Fraction promised) {

    static Space of(
            Fraction usable, DiskOrigin origin, DiskRules rules, Fraction ratio, List<Tenant> on) {
        Fraction fillLimit = rules.fillLimit(origin);
        return new Space(
                usable,
                fillLimit,
                rules.snapshotShare(),
                ratio,
                usable.times(fillLimit.minus(rules.snapshotShare())).times(ratio),
                on.stream()
                        .flatMap(each ->
                                each.disk().stream().map(bytes -> bytes.mb().times(each.count())))
                        .reduce(Fraction.ZERO, Fraction::plus));
    }

    /// What is promised beyond the room; nothing where it suffices.
    public Fraction over() {
        return promised.minus(room).max(Fraction.ZERO);
    }
}
