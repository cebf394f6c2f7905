package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

/// How much of a raidz's drives small blocks leave for data: each block has its own parity, and
/// what it takes is filled up to a multiple of parity + 1 sectors.
///
/// Source: OpenZFS, `vdev_raidz_asize`; sector 2^ashift, d = ceil(block ÷ sector), parity = p ×
/// ceil(d ÷ (n − p)), together rounded up to a multiple of p + 1.
public final class RaidzPadding {

    /// Of drives with ashift 12, which is what one sets today.
    private static final long SECTOR = 4 * Bytes.KIB;

    /// What volumes are cut into unless one says otherwise: `volblocksize` of OpenZFS since 2.2.
    public static final Bytes VOLUME_BLOCK = new Bytes(16 * Bytes.KIB);

    /// What files are cut into unless one says otherwise: `recordsize` of OpenZFS.
    public static final Bytes FILE_BLOCK = new Bytes(128 * Bytes.KIB);

    private static final Bytes LARGEST_BLOCK = new Bytes(16 * Bytes.MIB);

    private RaidzPadding() {}

    /// The smallest block, doubling [#VOLUME_BLOCK], that leaves at least a share of the raw space;
    /// the largest that there is where none does.
    public static Bytes blockFor(Fraction share, int drives, int parity) {
        Bytes block = VOLUME_BLOCK;
        while (block.value() < LARGEST_BLOCK.value()
                && efficiency(block, drives, parity).compareTo(share) < 0) {
            block = new Bytes(2 * block.value());
        }
        return block;
    }

    /// The share of raw space that blocks of a size leave for data.
    ///
    /// @param drives of one group
    /// @param parity drives' worth of parity, fewer than the drives
    public static Fraction efficiency(Bytes block, int drives, int parity) {
        long data = ceil(block.value(), SECTOR);
        long withParity = data + parity * ceil(data, drives - (long) parity);
        long padded = ceil(withParity, parity + 1L) * (parity + 1L);
        return Fraction.of(data, padded);
    }

    private static long ceil(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
