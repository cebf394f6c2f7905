package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Drive;

import java.util.ArrayList;
import java.util.List;

/// The space of an array in the steps by which one works it out.
///
/// @param perDrive what is used of each drive, one amount for each group
/// @param pool what the groups hold together without parity and copies
/// @param kept what ZFS keeps for itself
record UsableSpace(List<Bytes> perDrive, Bytes pool, Bytes kept) {

    UsableSpace {
        perDrive = List.copyOf(perDrive);
    }

    static UsableSpace of(ArrayLayout layout, List<Drive> drives) {
        List<Bytes> perDrive = perDrive(layout, drives);
        Bytes pool =
                Sums.of(
                        perDrive.stream()
                                .map(each -> Sums.times(each, layout.dataInGroup()))
                                .toList());
        return new UsableSpace(perDrive, pool, layout.level().isZfs() ? slop(pool) : Bytes.ZERO);
    }

    Bytes usable() {
        return pool.minus(kept);
    }

    /// The largest part of one drive that is in use, which is what a rebuild writes at most.
    Bytes largestUsed() {
        return perDrive.stream().max(Bytes::compareTo).orElse(Bytes.ZERO);
    }

    /// Drives by themselves are used wholly. ZFS uses of each drive what the smallest of its group
    /// has; a stripe over groups what the smallest of all has, for it is even everywhere.
    private static List<Bytes> perDrive(ArrayLayout layout, List<Drive> drives) {
        List<Bytes> smallest = new ArrayList<>();
        for (int group = 0; group < layout.groups(); group++) {
            int from = group * layout.drivesInGroup();
            smallest.add(smallest(drives.subList(from, from + layout.drivesInGroup())));
        }
        return layout.level().isZfs() || layout.level() == ArrayLevel.SINGLE
                ? smallest
                : smallest.stream().map(_ -> smallest(drives)).toList();
    }

    private static Bytes smallest(List<Drive> drives) {
        return drives.stream().map(Drive::capacity).min(Bytes::compareTo).orElse(Bytes.ZERO);
    }

    /// 1/32 of the pool, at most 128 GiB and at least 128 MiB, but never more than half of it.
    ///
    /// Source: OpenZFS, `spa_get_slop_space`.
    private static Bytes slop(Bytes pool) {
        long share = Math.min(pool.value() / 32, UsualStorage.MOST_SLOP.value());
        long least = Math.min(pool.value() / 2, UsualStorage.LEAST_SLOP.value());
        return new Bytes(Math.max(share, least));
    }
}
