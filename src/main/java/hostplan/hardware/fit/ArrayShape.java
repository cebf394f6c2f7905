package hostplan.hardware.fit;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.storage.ArrayLayout;

import java.util.stream.Stream;

/// Which arrays can be made, and by whom.
final class ArrayShape {

    private ArrayShape() {}

    static boolean isPossible(DriveArray array) {
        return ArrayLayout.problem(array.level(), array.drives().size(), array.groups()).isEmpty();
    }

    /// Whether a maker makes arrays of a level at all.
    static boolean makes(ArrayMaker maker, ArrayLevel level) {
        return switch (maker) {
            case ZFS -> level.isZfs() || level == ArrayLevel.SINGLE || level == ArrayLevel.RAID_0;
            case MDRAID, CARD -> !level.isZfs();
        };
    }

    /// Levels that survive a failure, those that keep the most copies first.
    static Stream<ArrayLevel> safe(ArrayMaker maker) {
        return maker == ArrayMaker.ZFS
                ? Stream.of(ArrayLevel.ZFS_MIRROR, ArrayLevel.RAIDZ2, ArrayLevel.RAIDZ1)
                : Stream.of(
                        ArrayLevel.RAID_10,
                        ArrayLevel.RAID_1,
                        ArrayLevel.RAID_6,
                        ArrayLevel.RAID_5);
    }
}
