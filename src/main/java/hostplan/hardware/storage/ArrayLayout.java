package hostplan.hardware.storage;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.DriveArray;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.Optional;

/// How an array spreads data over its drives: over equal groups, in each of which the drives either
/// hold the same or share some parity. Drives without redundancy are groups of one.
///
/// @param drives without spares
public record ArrayLayout(ArrayLevel level, int drives, int groups) {

    /// The layout of an array for which there is no [#problem].
    ///
    /// @param groups as a [hostplan.hardware.DriveArray] states them
    static ArrayLayout of(ArrayLevel level, int drives, int groups) {
        return new ArrayLayout(level, drives, effectiveGroups(level, drives, groups));
    }

    /// The layout of an array; empty where it is none.
    public static Optional<ArrayLayout> of(DriveArray array) {
        int drives = array.drives().size();
        return problem(array.level(), drives, array.groups()).isEmpty()
                ? Optional.of(of(array.level(), drives, array.groups()))
                : Optional.empty();
    }

    private static int effectiveGroups(ArrayLevel level, int drives, int groups) {
        return switch (level) {
            case SINGLE, RAID_0 -> drives;
            case RAID_10 -> groups == 1 ? drives / 2 : groups;
            case RAID_1, RAID_5, RAID_6 -> 1;
            case RAID_50, RAID_60, ZFS_MIRROR, RAIDZ1, RAIDZ2, RAIDZ3 -> groups;
        };
    }

    /// Why so many drives in so many groups make no array of a level; empty where they do.
    public static Optional<Message> problem(ArrayLevel level, int drives, int groups) {
        int least = leastInGroup(level);
        int leastGroups = leastGroups(level);
        if (groups < 1 || (groups > 1 && !takesGroups(level))) {
            return Optional.of(
                    Message.of("array-problem-no-groups", name(level), Value.of(groups)));
        }
        if (groups < leastGroups && takesGroups(level) && level != ArrayLevel.RAID_10) {
            return Optional.of(
                    Message.of("array-problem-one-group", name(level), Value.of(leastGroups)));
        }
        int divisor = level == ArrayLevel.RAID_10 && groups == 1 ? 2 : groups;
        int needed = least * Math.max(leastGroups, groups);
        if (drives < needed) {
            return Optional.of(
                    Message.of(
                            "array-problem-too-few",
                            name(level),
                            Value.of(needed),
                            Value.of(drives)));
        }
        if (drives % divisor != 0) {
            return Optional.of(
                    Message.of(
                            divisor == 2 && groups == 1
                                    ? "array-problem-odd"
                                    : "array-problem-uneven",
                            name(level),
                            Value.of(drives),
                            Value.of(divisor)));
        }
        return Optional.empty();
    }

    /// Into how many groups one divides so many drives where nothing else is said: pairs of a ZFS
    /// mirror, two groups of RAID 50 and 60, one group of all others.
    public static int usualGroups(ArrayLevel level, int drives) {
        return switch (level) {
            case ZFS_MIRROR -> Math.max(1, drives / 2);
            case RAID_50, RAID_60 -> 2;
            default -> 1;
        };
    }

    /// Whether a person chooses the number of groups.
    public static boolean takesGroups(ArrayLevel level) {
        return switch (level) {
            case SINGLE, RAID_0, RAID_1, RAID_5, RAID_6 -> false;
            case RAID_10, RAID_50, RAID_60, ZFS_MIRROR, RAIDZ1, RAIDZ2, RAIDZ3 -> true;
        };
    }

    private static int leastGroups(ArrayLevel level) {
        return switch (level) {
            case RAID_10, RAID_50, RAID_60 -> 2;
            default -> 1;
        };
    }

    private static int leastInGroup(ArrayLevel level) {
        return switch (level) {
            case SINGLE -> 1;
            case RAID_0, RAID_1, RAID_10, ZFS_MIRROR -> 2;
            case RAID_5, RAID_50, RAIDZ1 -> 3;
            case RAID_6, RAID_60, RAIDZ2 -> 4;
            case RAIDZ3 -> 5;
        };
    }

    private static Value name(ArrayLevel level) {
        return Value.word("level-" + level.code());
    }

    public boolean isMirror() {
        return switch (level) {
            case RAID_1, RAID_10, ZFS_MIRROR -> true;
            default -> false;
        };
    }

    public boolean isRaidz() {
        return level.isZfs() && !isMirror();
    }

    public int drivesInGroup() {
        return drives / groups;
    }

    /// How often everything is kept.
    public int copies() {
        return isMirror() ? drivesInGroup() : 1;
    }

    /// Drives' worth of parity in each group.
    public int parity() {
        return switch (level) {
            case SINGLE, RAID_0, RAID_1, RAID_10, ZFS_MIRROR -> 0;
            case RAID_5, RAID_50, RAIDZ1 -> 1;
            case RAID_6, RAID_60, RAIDZ2 -> 2;
            case RAIDZ3 -> 3;
        };
    }

    /// Drives' worth of data in each group.
    public int dataInGroup() {
        return isMirror() ? 1 : drivesInGroup() - parity();
    }

    /// Drives' worth of data in the array.
    public int dataDrives() {
        return groups * dataInGroup();
    }

    /// How many failed drives each group survives.
    public int survivedInGroup() {
        return isMirror() ? copies() - 1 : parity();
    }

    /// Operations on drives that one random write costs: one for each copy; with one parity reading
    /// and writing data and parity, with two reading and writing both parities too. A group of
    /// raidz writes whole stripes, so that nothing is read before.
    public int writePenalty() {
        if (isMirror()) {
            return copies();
        }
        return isRaidz() || parity() == 0 ? 1 : 2 + 2 * parity();
    }

    /// How many drives' worth of random operations it does at the same time: in a group of raidz
    /// all drives work on the same operation.
    public int atOnce() {
        return isRaidz() ? groups : drives;
    }
}
