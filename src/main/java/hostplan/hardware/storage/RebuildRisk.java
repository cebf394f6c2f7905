package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Media;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What threatens an array that survives one failure while it rebuilds a drive: with no parity left
/// every place of the other drives of its group must be readable.
///
/// The chance that some place is not is 1 − (1 − e)^b for b bits read at an error rate e, which is
/// at most b × e; that bound is given, since it is exact arithmetic and close while it is small.
/// Source of e: what makers of nearline disks state at most, 1 in 10^15 bits (most disks do
/// better); of SSDs the enterprise class of JEDEC JESD218, 1 in 10^16.
///
/// @param read what is read of the other drives of the group
/// @param exponent 10^exponent bits hold one that cannot be read
/// @param chance at most, from 0 to 1
/// @param hours of the rebuild at the usual rate: size of a drive ÷ rate
/// @param drive size of the largest drive
public record RebuildRisk(Bytes read, int exponent, Fraction chance, Fraction hours, Bytes drive) {

    private static final int OF_DISKS = 15;
    private static final int OF_SSDS = 16;
    private static final int BITS_OF_BYTE = 8;

    /// Of an array over drives; empty where a failed drive leaves it without parity to spare, or
    /// with a second copy to read from.
    public static Optional<RebuildRisk> of(DriveArray array, List<Drive> drives) {
        return switch (array.level()) {
            case RAID_5, RAID_50, RAIDZ1 -> ofSingleParity(array, drives);
            case SINGLE, RAID_0, RAID_1, RAID_10, RAID_6, RAID_60, ZFS_MIRROR, RAIDZ2, RAIDZ3 ->
                    Optional.empty();
        };
    }

    private static Optional<RebuildRisk> ofSingleParity(DriveArray array, List<Drive> drives) {
        Optional<Fraction> hours =
                ArrayFigures.of(array, drives, List.of(), Optional.empty()).rebuildHours();
        Optional<Bytes> largest = drives.stream().map(Drive::capacity).max(Bytes::compareTo);
        Optional<ArrayLayout> layout = ArrayLayout.of(array);
        if (hours.isEmpty() || largest.isEmpty() || layout.isEmpty()) {
            return Optional.empty();
        }
        long others = layout.get().drivesInGroup() - 1L;
        Bytes read = new Bytes(largest.get().value() * others);
        int exponent =
                drives.stream().anyMatch(each -> each.media() == Media.HDD) ? OF_DISKS : OF_SSDS;
        Fraction bits = Fraction.of(read.value()).times(BITS_OF_BYTE);
        Fraction chance =
                bits.dividedBy(Fraction.of(BigDecimal.TEN.pow(exponent))).min(Fraction.ONE);
        return Optional.of(new RebuildRisk(read, exponent, chance, hours.get(), largest.get()));
    }
}
