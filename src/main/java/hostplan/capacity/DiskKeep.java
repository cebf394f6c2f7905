package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.Optional;

/// What of the disk space is not sold: kept free = usable × (1 − fill limit) + usable × share for
/// snapshots.
///
/// @param fillLimit up to which an array is filled, more than 0, at most 1
/// @param isUsual whether nobody stated it
/// @param snapshotShare of the usable space, kept for snapshots and backups within the fill limit
/// @param safe the fill limit up to which it is known to go well; empty where that is not for these
///   rules to say
public record DiskKeep(
        Fraction fillLimit, boolean isUsual, Fraction snapshotShare, Optional<Fraction> safe) {

    /// All of it is sold.
    public static final DiskKeep NOTHING =
            new DiskKeep(Fraction.ONE, true, Fraction.ZERO, Optional.empty());

    /// What the rules keep of space from there.
    public static DiskKeep of(DiskRules rules, DiskOrigin origin) {
        return new DiskKeep(
                rules.fillLimit(origin),
                origin == DiskOrigin.POOL || rules.stated().isEmpty(),
                rules.snapshotShare(),
                origin == DiskOrigin.ARRAYS
                        ? Optional.of(DiskRules.FILL_LIMIT.value())
                        : Optional.empty());
    }

    /// Of so much, in its unit.
    public Fraction aboveFill(Fraction usable) {
        return usable.times(Fraction.ONE.minus(fillLimit));
    }

    /// Of so much, in its unit.
    public Fraction forSnapshots(Fraction usable) {
        return usable.times(snapshotShare);
    }

    Fraction kept(Fraction usable) {
        return aboveFill(usable).plus(forSnapshots(usable));
    }

    /// What must be there so that this much of it may be sold.
    Fraction usableFor(Fraction sold) {
        return sold.dividedBy(fillLimit.minus(snapshotShare));
    }

    /// Whether any of it may be sold.
    boolean sellsAny() {
        return fillLimit.compareTo(snapshotShare) > 0;
    }
}
