package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.DriveArray;
import hostplan.hardware.storage.RebuildRisk;
import hostplan.message.Value;

import java.util.Optional;
import java.util.stream.Stream;

/// Whether arrays with one parity can be rebuilt from drives so large.
final class Rebuilds {

    /// From here on one array in ten may lose data when a drive fails; a matter of judgement.
    private static final Fraction DOUBTFUL = Fraction.of(1, 10);

    private Rebuilds() {}

    static Stream<Seen> doubtful(Inspection inspection) {
        return Arrays.arrays(inspection).stream()
                .flatMap(array ->
                        risk(inspection, array)
                                .filter(risk -> risk.chance().compareTo(DOUBTFUL) >= 0)
                                .map(risk -> seen(inspection, array, risk))
                                .stream());
    }

    /// Nothing is said of arrays with empty bays, which are no arrays yet.
    private static Optional<RebuildRisk> risk(Inspection inspection, DriveArray array) {
        var drives = Arrays.drives(inspection, array);
        return drives.size() == array.drives().size()
                ? RebuildRisk.of(array, drives.stream().map(each -> each.facts()).toList())
                : Optional.empty();
    }

    private static Seen seen(Inspection inspection, DriveArray array, RebuildRisk risk) {
        return Seen.at(
                        array.drives(),
                        Value.of(array.name()),
                        Arrays.word(array.level()),
                        Value.storage(risk.drive()),
                        Value.of(risk.hours(), 0),
                        Value.storage(risk.read()),
                        Value.of(risk.chance().times(100), 0),
                        Value.of(risk.exponent()))
                .mendedBy(() -> withMoreParity(inspection, array));
    }

    /// The same drives with a second parity, which costs the space of one drive a group.
    private static Stream<Remedy> withMoreParity(Inspection inspection, DriveArray array) {
        return more(array.level()).stream()
                .map(level -> Arrays.shaped(array, level, array.groups()))
                .filter(ArrayShape::isPossible)
                .map(each -> Arrays.replaced(inspection, array, each, Arrays.label(array, each)));
    }

    private static Optional<ArrayLevel> more(ArrayLevel level) {
        return switch (level) {
            case RAID_5 -> Optional.of(ArrayLevel.RAID_6);
            case RAID_50 -> Optional.of(ArrayLevel.RAID_60);
            case RAIDZ1 -> Optional.of(ArrayLevel.RAIDZ2);
            case SINGLE, RAID_0, RAID_1, RAID_10, RAID_6, RAID_60, ZFS_MIRROR, RAIDZ2, RAIDZ3 ->
                    Optional.empty();
        };
    }
}
