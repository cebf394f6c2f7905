package hostplan.hardware.fit;

import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.storage.ArrayLayout;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The drives that an array lacks for its level, and where they may come from.
final class MoreDrives {

    /// No level needs more in a machine that one can buy.
    private static final int MOST = 16;

    private MoreDrives() {}

    /// How many drives the array needs beside its own; empty where fewer would do as well, or no
    /// number does.
    static Optional<Integer> lacking(DriveArray array) {
        int count = array.drives().size();
        boolean fewerDo = IntStream.range(1, count).anyMatch(less -> isPossible(array, less));
        return fewerDo
                ? Optional.empty()
                : IntStream.rangeClosed(1, MOST)
                        .filter(more -> isPossible(array, count + more))
                        .boxed()
                        .findFirst();
    }

    private static boolean isPossible(DriveArray array, int drives) {
        return ArrayLayout.problem(array.level(), drives, array.groups()).isEmpty();
    }

    /// Drives of the same kind that no array has yet, or else new ones in free bays; those of the
    /// same group of bays first.
    static Stream<Remedy> taken(Inspection inspection, DriveArray array) {
        Optional<Alike<Drive>> most = Alike.most(Arrays.drives(inspection, array));
        return lacking(array).stream()
                .flatMap(more ->
                        most.stream()
                                .flatMap(alike ->
                                        Stream.of(
                                                        loose(
                                                                inspection,
                                                                array,
                                                                alike.part(),
                                                                more),
                                                        bought(
                                                                inspection,
                                                                array,
                                                                alike.part(),
                                                                more))
                                                .flatMap(Optional::stream)));
    }

    private static Optional<Remedy> loose(
            Inspection inspection, DriveArray array, Part part, int more) {
        List<Slot> bays =
                bays(
                        inspection,
                        array,
                        more,
                        slot ->
                                inspection.machine().in(slot).stream()
                                        .anyMatch(each -> each.id().equals(part.id())));
        return bays.size() < more
                ? Optional.empty()
                : Optional.of(
                        Arrays.replaced(
                                inspection,
                                array,
                                array.larger(bays),
                                Message.of(
                                        "cure.take-into-array",
                                        SlotNames.value(bays),
                                        Value.of(array.name()))));
    }

    private static Optional<Remedy> bought(
            Inspection inspection, DriveArray array, Part part, int more) {
        List<Slot> bays =
                bays(inspection, array, more, slot -> inspection.machine().in(slot).isEmpty());
        if (bays.size() < more) {
            return Optional.empty();
        }
        SequencedMap<Slot, Part> puts = new TreeMap<>();
        bays.forEach(slot -> puts.put(slot, part));
        Message label =
                Message.of(
                        "cure.add-drives",
                        Value.of(more),
                        Value.of(part.name()),
                        SlotNames.value(bays),
                        Value.of(array.name()));
        List<DriveArray> arrays =
                Arrays.arrays(inspection).stream()
                        .map(each -> each == array ? array.larger(bays) : each)
                        .toList();
        return Optional.of(
                new Remedy(
                        label,
                        puts,
                        Set.of(),
                        Optional.of(arrays),
                        Remedies.extra(inspection, puts, puts.keySet())));
    }

    private static List<Slot> bays(
            Inspection inspection, DriveArray array, int most, Predicate<Slot> fits) {
        Set<Slot> used =
                Arrays.arrays(inspection).stream()
                        .flatMap(Arrays::bays)
                        .collect(Collectors.toSet());
        Set<String> groups = array.drives().stream().map(Slot::group).collect(Collectors.toSet());
        return inspection.machine().slotsOf(SlotKind.BAY).stream()
                .filter(slot -> !used.contains(slot))
                .filter(fits)
                .sorted(Comparator.comparing(slot -> !groups.contains(slot.group())))
                .limit(most)
                .toList();
    }
}
