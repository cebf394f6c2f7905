package hostplan.capacity;

import static hostplan.document.Confidence.ESTIMATE;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.hardware.UsualFigure;
import hostplan.hardware.storage.UsualStorage;

import java.util.Optional;

/// What is assumed of the arrays of a host that slices share. How much is sold for each byte that
/// is there stands with the other [Ratios].
///
/// @param stated the share of its space up to which an array is filled, more than 0, at most 1;
///   empty for what is usual where the space comes from
/// @param snapshotShare the share of its space that is kept for snapshots and backups, within the
///   fill limit
/// @param readShare the share of operations that are reads, 0 to 1
/// @param block size of one operation, more than nothing
public record DiskRules(
        Optional<Fraction> stated, Fraction snapshotShare, Fraction readShare, Bytes block) {

    /// An array that is fuller gets slow, and a copy-on-write one much slower.
    public static final UsualFigure FILL_LIMIT =
            UsualFigure.of("0.8", "planning figure; ZFS is kept under 80 % full", "2026", ESTIMATE);

    /// The fill limit, nothing kept for snapshots, the usual share of reads, and the block for
    /// which data sheets state operations.
    public static final DiskRules USUAL =
            new DiskRules(
                    Optional.empty(),
                    Fraction.ZERO,
                    UsualStorage.READ_SHARE,
                    new Bytes(4 * Bytes.KIB));

    public DiskRules {
        inRange("fill limit", stated.orElse(Fraction.ONE), Fraction.ONE);
        inRange("share for snapshots", snapshotShare, stated.orElse(FILL_LIMIT.value()));
        inRange("share of reads", readShare, Fraction.ONE);
        if (stated.filter(Fraction::isZero).isPresent() || block.isZero()) {
            throw new IllegalArgumentException(
                    "An array is filled with something, in blocks of some size.");
        }
    }

    /// The rules, or what is wrong with them.
    public static Parsed<DiskRules> of(
            Optional<Fraction> stated, Fraction snapshotShare, Fraction readShare, Bytes block) {
        try {
            return Parsed.value(new DiskRules(stated, snapshotShare, readShare, block));
        } catch (IllegalArgumentException wrong) {
            return Parsed.problem(
                    String.valueOf(wrong.getMessage()),
                    "Write shares from 0 to 1, the one for snapshots no more than the fill limit,"
                            + " and a block such as 4 KiB.");
        }
    }

    /// As stated; else the usual one for arrays, and all of what somebody stated for guests. A pool
    /// has taken off its own already.
    public Fraction fillLimit(DiskOrigin origin) {
        return switch (origin) {
            case ARRAYS -> stated.orElse(FILL_LIMIT.value());
            case STATED -> stated.orElse(Fraction.ONE);
            case POOL -> Fraction.ONE;
        };
    }

    private static void inRange(String what, Fraction share, Fraction most) {
        if (share.signum() < 0 || share.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "The " + what + " is " + share + ", but must be from 0 to " + most + ".");
        }
    }
}
