package hostplan.hardware.fit;

import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.PartKind;
import hostplan.hardware.StorageController;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether who is to make an array can make it.
final class ArrayMakers {

    private ArrayMakers() {}

    static Stream<Seen> cannot(Inspection inspection) {
        return Arrays.arrays(inspection).stream()
                .flatMap(array ->
                        reason(inspection, array).stream()
                                .map(variant ->
                                        Seen.at(
                                                        array.drives(),
                                                        Value.of(array.name()),
                                                        Arrays.word(array.level()),
                                                        Arrays.word(array.maker()))
                                                .variant(variant)
                                                .mendedBy(() -> others(inspection, array))));
    }

    private static List<String> reason(Inspection inspection, DriveArray array) {
        if (!ArrayShape.makes(array.maker(), array.level())) {
            return List.of("level");
        }
        if (array.maker() != ArrayMaker.CARD) {
            return List.of();
        }
        List<In<StorageController>> raid =
                inspection.controllers().stream()
                        .filter(each -> !each.facts().levels().isEmpty())
                        .toList();
        if (raid.isEmpty()) {
            return List.of("no-card");
        }
        List<In<StorageController>> reaching =
                raid.stream().filter(each -> reaches(inspection, each, array)).toList();
        if (reaching.isEmpty()) {
            return List.of("reach");
        }
        return reaching.stream().anyMatch(each -> each.facts().levels().contains(array.level()))
                ? List.of()
                : List.of("card-level");
    }

    /// Whether all drives of an array are attached to a controller: to bays of its own, or to ports
    /// that it has free for others.
    private static boolean reaches(
            Inspection inspection, In<StorageController> controller, DriveArray array) {
        Set<String> own = Set.copyOf(inspection.machine().baysFrom(controller.slot()));
        Set<String> onCards = inspection.baysOnCards();
        return Arrays.drives(inspection, array).stream()
                .allMatch(drive -> {
                    String group = drive.slot().group();
                    boolean onBackplane =
                            !onCards.contains(group)
                                    && DrivePorts.free(controller.facts()) > 0
                                    && drive.facts()
                                            .attached()
                                            .isAmong(controller.facts().speaks());
                    return own.contains(group) || onBackplane;
                });
    }

    /// Somebody else who can make it; or a card that can.
    private static Stream<Remedy> others(Inspection inspection, DriveArray array) {
        Stream<Remedy> makers =
                Stream.of(ArrayMaker.MDRAID, ArrayMaker.ZFS)
                        .filter(maker -> ArrayShape.makes(maker, array.level()))
                        .map(maker -> made(array, maker))
                        .map(each ->
                                Arrays.replaced(
                                        inspection,
                                        array,
                                        each,
                                        Message.of(
                                                "cure.make-array",
                                                Value.of(array.name()),
                                                Arrays.word(each.level()),
                                                Value.of(each.groups()),
                                                Arrays.word(each.maker()))));
        return Stream.concat(makers, cards(inspection, array));
    }

    private static Stream<Remedy> cards(Inspection inspection, DriveArray array) {
        return inspection.shelf().parts(PartKind.STORAGE_CONTROLLER).stream()
                .filter(part ->
                        part.facts() instanceof StorageController controller
                                && controller.levels().contains(array.level()))
                .sorted(inspection.shelf().cheapest())
                .flatMap(part ->
                        Cards.free(inspection, part.facts())
                                .limit(1)
                                .map(slot -> Remedies.put(inspection, List.of(slot), part)))
                .limit(MOST_TRIED);
    }

    private static final int MOST_TRIED = 6;

    private static DriveArray made(DriveArray array, ArrayMaker maker) {
        return new DriveArray(
                array.name(), array.level(), maker, array.drives(), array.spares(), array.groups());
    }

    /// ZFS over a card that puts arrays of its own between: it cannot mend what it does not see.
    static Stream<Seen> zfsBehindCard(Inspection inspection) {
        boolean plain =
                inspection.controllers().stream()
                        .anyMatch(each ->
                                each.facts().levels().isEmpty()
                                        && DrivePorts.free(each.facts()) > 0);
        return Arrays.arrays(inspection).stream()
                .filter(array -> array.maker() == ArrayMaker.ZFS && !plain)
                .filter(array -> isBehindCard(inspection, array))
                .map(array -> Seen.at(array.drives(), Value.of(array.name())));
    }

    private static boolean isBehindCard(Inspection inspection, DriveArray array) {
        List<In<Drive>> drives = Arrays.drives(inspection, array);
        return drives.stream().anyMatch(each -> each.facts().attached() != DriveInterface.NVME)
                && inspection.slots().sataPorts() < drives.size()
                && inspection.controllers().stream()
                        .filter(each -> !each.facts().levels().isEmpty())
                        .anyMatch(each -> reaches(inspection, each, array));
    }
}
