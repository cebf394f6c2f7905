package hostplan.hardware.storage;

import static hostplan.document.Confidence.CITED;
import static hostplan.document.Confidence.ESTIMATE;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Media;
import hostplan.hardware.Provenance;
import hostplan.hardware.UsualFigure;

/// Figures about storage that are taken where nobody states others.
public final class UsualStorage {

    /// The share of reads for which operations a second are given where nothing else is said.
    public static final Fraction READ_SHARE = Fraction.of(7, 10);

    /// What a host reaches in operations a second through its kernel and its network of disks,
    /// whatever its drives reach.
    public static final UsualFigure HOST_IOPS =
            UsualFigure.of("400000", "planning figure for a host of 2026", "2026-11", ESTIMATE);

    /// What one virtual machine reaches through its virtual disk and one thread that serves it.
    public static final UsualFigure VM_IOPS =
            UsualFigure.of("100000", "planning figure for one virtual disk", "2026-11", ESTIMATE);

    static final Provenance RAID =
            new Provenance(
                    "published formula of RAID write penalties (0: 1; 1, 10: copies; 5: 4; 6: 6)",
                    "2026-09-27",
                    CITED);

    static final Provenance RAIDZ =
            new Provenance("OpenZFS: one virtual device does what one drive does", "2026", CITED);

    static final Provenance SLOP =
            new Provenance("OpenZFS, spa_slop_shift 5, at most 128 GiB", "2026", ESTIMATE);

    private static final UsualFigure REBUILD_HDD =
            UsualFigure.of("150", "usual rate of rebuilding a disk under load", "2026", ESTIMATE);

    private static final UsualFigure REBUILD_SSD =
            UsualFigure.of("500", "usual rate of rebuilding an SSD under load", "2026", ESTIMATE);

    /// The least and the most that ZFS keeps for itself.
    static final Bytes LEAST_SLOP = Bytes.ofMiB(128);

    static final Bytes MOST_SLOP = Bytes.ofGiB(128);

    private UsualStorage() {}

    /// MB/s (10^6 bytes) at which a failed drive is rebuilt.
    public static UsualFigure rebuildMBs(Media media) {
        return switch (media) {
            case HDD -> REBUILD_HDD;
            case SSD -> REBUILD_SSD;
        };
    }
}
