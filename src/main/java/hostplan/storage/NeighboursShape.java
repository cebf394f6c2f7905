package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.BackupRules;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.DiskRules;
import hostplan.capacity.Neighbours;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is assumed of slices beside each other, in the file; what is usual goes without saying.
final class NeighboursShape {

    private static final DiskRules DISK = DiskRules.USUAL;
    private static final BackupRules BACKUP = BackupRules.USUAL;

    private static final Value<BackupRules> BACKUP_RULES =
            ObjectValue.part(
                    Shape.<BackupRules, BackupParts>oneLine()
                            .unless(
                                    BACKUP.used(),
                                    "used",
                                    Amounts.FRACTION,
                                    BackupRules::used,
                                    (d, v) -> d.used = v)
                            .unless(
                                    BACKUP.changed(),
                                    "changed",
                                    Amounts.FRACTION,
                                    BackupRules::changed,
                                    (d, v) -> d.changed = v)
                            .unless(
                                    BACKUP.hours(),
                                    "hours",
                                    Amounts.FRACTION,
                                    BackupRules::hours,
                                    (d, v) -> d.hours = v)
                            .build(),
                    BackupParts::new,
                    BackupParts::build);

    private static final Value<Neighbours.OfFlavor> FLAVOR =
            ObjectValue.part(
                    Shape.<Neighbours.OfFlavor, FlavorParts>oneLine()
                            .required(
                                    "flavor",
                                    Scalars.TEXT,
                                    Neighbours.OfFlavor::flavor,
                                    (d, v) -> d.flavor = v)
                            .unless(
                                    0,
                                    "noisy",
                                    Bounded.WHOLE,
                                    Neighbours.OfFlavor::noisy,
                                    (d, v) -> d.noisy = v)
                            .optional(
                                    "array",
                                    Scalars.TEXT,
                                    Neighbours.OfFlavor::array,
                                    (d, v) -> d.array = v)
                            .optional(
                                    "iops",
                                    Bounded.LARGE_WHOLE,
                                    limit(DiskLimit::iops),
                                    (d, v) -> d.iops = v)
                            .optional(
                                    "rate",
                                    Amounts.DISK,
                                    limit(DiskLimit::rate),
                                    (d, v) -> d.rate = v)
                            .optional(
                                    "burstIops",
                                    Bounded.LARGE_WHOLE,
                                    limit(each -> each.burst().flatMap(DiskLimit.Burst::iops)),
                                    (d, v) -> d.burstIops = v)
                            .optional(
                                    "burstRate",
                                    Amounts.DISK,
                                    limit(each -> each.burst().flatMap(DiskLimit.Burst::rate)),
                                    (d, v) -> d.burstRate = v)
                            .build(),
                    FlavorParts::new,
                    FlavorParts::build);

    static final Value<Neighbours> VALUE =
            ObjectValue.part(
                    Shape.<Neighbours, Parts>lines()
                            .optional(
                                    "fillLimit",
                                    Amounts.FRACTION,
                                    each -> each.disk().stated(),
                                    (d, v) -> d.fillLimit = v)
                            .unless(
                                    DISK.snapshotShare(),
                                    "snapshots",
                                    Amounts.FRACTION,
                                    each -> each.disk().snapshotShare(),
                                    (d, v) -> d.snapshotShare = v)
                            .unless(
                                    DISK.readShare(),
                                    "reads",
                                    Amounts.FRACTION,
                                    each -> each.disk().readShare(),
                                    (d, v) -> d.readShare = v)
                            .unless(
                                    DISK.block(),
                                    "block",
                                    Amounts.MEMORY,
                                    each -> each.disk().block(),
                                    (d, v) -> d.block = v)
                            .unless(
                                    Neighbours.USUAL.burstSeconds(),
                                    "burstSeconds",
                                    Bounded.COUNT,
                                    Neighbours::burstSeconds,
                                    (d, v) -> d.burstSeconds = v)
                            .unless(
                                    BACKUP,
                                    "backup",
                                    BACKUP_RULES,
                                    Neighbours::backup,
                                    (d, v) -> d.backup = v)
                            .list(
                                    "flavors",
                                    ListValue.lines(FLAVOR, Neighbours.OfFlavor::flavor),
                                    Neighbours::flavors,
                                    (d, v) -> d.flavors = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private NeighboursShape() {}

    private static <V> Function<Neighbours.OfFlavor, Optional<V>> limit(
            Function<DiskLimit, Optional<V>> member) {
        return each -> each.limit().flatMap(member);
    }

    private static final class BackupParts {
        Fraction used = BACKUP.used();
        Fraction changed = BACKUP.changed();
        Fraction hours = BACKUP.hours();

        Parsed<BackupRules> build() {
            return BackupRules.of(used, changed, hours);
        }
    }

    private static final class FlavorParts {
        String flavor = "";
        int noisy;
        Optional<String> array = Optional.empty();
        Optional<Long> iops = Optional.empty();
        Optional<Bytes> rate = Optional.empty();
        Optional<Long> burstIops = Optional.empty();
        Optional<Bytes> burstRate = Optional.empty();

        Parsed<Neighbours.OfFlavor> build() {
            return DiskLimit.of(iops, rate, burstIops, burstRate)
                    .map(limit -> new Neighbours.OfFlavor(flavor, noisy, array, limit));
        }
    }

    private static final class Parts {
        Optional<Fraction> fillLimit = DISK.stated();
        Fraction snapshotShare = DISK.snapshotShare();
        Fraction readShare = DISK.readShare();
        Bytes block = DISK.block();
        int burstSeconds = Neighbours.USUAL.burstSeconds();
        BackupRules backup = BACKUP;
        List<Neighbours.OfFlavor> flavors = List.of();

        Parsed<Neighbours> build() {
            return DiskRules.of(fillLimit, snapshotShare, readShare, block)
                    .map(disk -> new Neighbours(disk, backup, burstSeconds, flavors));
        }
    }
}
