package hostplan.hardware.fit;

import hostplan.amount.Bytes;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine.In;
import hostplan.hardware.storage.ArrayLayout;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether arrays can be made of the drives that are there.
final class Arrays {

    /// More drives than these in one mirror keep more copies than anyone wants.
    private static final int PAIR = 2;

    private Arrays() {}

    /// Arrays over bays that are empty or gone.
    static Stream<Seen> overEmptyBays(Inspection inspection) {
        return arrays(inspection).stream()
                .flatMap(array -> {
                    List<Slot> empty =
                            bays(array)
                                    .filter(slot -> drive(inspection, slot).isEmpty())
                                    .distinct()
                                    .toList();
                    return empty.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    Seen.at(empty, Value.of(array.name()), SlotNames.value(empty))
                                            .mendedBy(() ->
                                                    filledOrLeftOut(inspection, array, empty)));
                });
    }

    /// Drives like the others into the bays, or else the array without the bays.
    private static Stream<Remedy> filledOrLeftOut(
            Inspection inspection, DriveArray array, List<Slot> empty) {
        List<Slot> there = empty.stream().filter(inspection.machine()::has).toList();
        Stream<Remedy> filled =
                Alike.most(drives(inspection, array)).stream()
                        .filter(_ -> there.size() == empty.size())
                        .map(most -> Remedies.put(inspection, there, most.part()));
        return Stream.concat(filled, leftOut(inspection, array, empty));
    }

    private static Stream<Remedy> leftOut(
            Inspection inspection, DriveArray array, List<Slot> bays) {
        List<Slot> drives = without(array.drives(), bays);
        DriveArray rest = with(array, drives, without(array.spares(), bays));
        Stream<Remedy> smaller =
                drives.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                replaced(
                                        inspection,
                                        array,
                                        rest,
                                        Message.of(
                                                "cure.leave-out-bays",
                                                SlotNames.value(bays),
                                                Value.of(array.name()))));
        return Stream.concat(smaller, Stream.of(removed(inspection, array)));
    }

    private static Remedy removed(Inspection inspection, DriveArray array) {
        List<DriveArray> others =
                arrays(inspection).stream().filter(each -> each != array).toList();
        return Remedies.arrays(Message.of("cure.remove-array", Value.of(array.name())), others);
    }

    /// Drives that stand in two arrays, or twice in one.
    static Stream<Seen> shared(Inspection inspection) {
        Set<Slot> before = new HashSet<>();
        return arrays(inspection).stream()
                .flatMap(array -> {
                    List<Slot> again = bays(array).filter(slot -> !before.add(slot)).toList();
                    return again.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    Seen.at(again, Value.of(array.name()), SlotNames.value(again))
                                            .mendedBy(
                                                    () -> withoutAgain(inspection, array, again)));
                });
    }

    private static Stream<Remedy> withoutAgain(
            Inspection inspection, DriveArray array, List<Slot> again) {
        Set<Slot> elsewhere = new HashSet<>();
        arrays(inspection).stream()
                .takeWhile(each -> each != array)
                .forEach(each -> bays(each).forEach(elsewhere::add));
        List<Slot> drives =
                array.drives().stream()
                        .distinct()
                        .filter(slot -> !elsewhere.contains(slot))
                        .toList();
        List<Slot> spares =
                array.spares().stream()
                        .distinct()
                        .filter(slot -> !elsewhere.contains(slot) && !drives.contains(slot))
                        .toList();
        Message label =
                Message.of("cure.leave-out-bays", SlotNames.value(again), Value.of(array.name()));
        Stream<Remedy> smaller =
                drives.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                replaced(inspection, array, with(array, drives, spares), label));
        return Stream.concat(smaller, Stream.of(removed(inspection, array)));
    }

    /// Levels that cannot be made of so many drives.
    static Stream<Seen> wrongNumber(Inspection inspection) {
        return arrays(inspection).stream()
                .filter(array -> !ArrayShape.isPossible(array))
                .map(array ->
                        wrongNumber(array, MoreDrives.lacking(array))
                                .mendedBy(() -> otherShapes(inspection, array)));
    }

    private static Seen wrongNumber(DriveArray array, Optional<Integer> lacking) {
        Seen seen =
                Seen.at(
                        array.drives(),
                        Value.of(array.name()),
                        word(array.level()),
                        Value.of(array.drives().size()),
                        Value.of(array.groups()),
                        Value.of(lacking.orElse(0)));
        return lacking.isPresent() ? seen.variant("few") : seen;
    }

    /// One group where that is enough, a drive as spare, more drives, or another level that
    /// survives as much.
    private static Stream<Remedy> otherShapes(Inspection inspection, DriveArray array) {
        int count = array.drives().size();
        int groups = ArrayLayout.usualGroups(array.level(), count);
        Stream<DriveArray> regrouped =
                Stream.of(shaped(array, array.level(), groups))
                        .filter(each -> each.groups() != array.groups());
        Stream<DriveArray> withSpare =
                count < 2 ? Stream.empty() : Stream.of(withLastAsSpare(array));
        Stream<DriveArray> others =
                ArrayShape.safe(array.maker())
                        .map(level -> shaped(array, level, ArrayLayout.usualGroups(level, count)));
        return Stream.of(
                        shapes(inspection, array, Stream.concat(regrouped, withSpare)),
                        MoreDrives.taken(inspection, array),
                        shapes(inspection, array, others))
                .flatMap(each -> each);
    }

    private static Stream<Remedy> shapes(
            Inspection inspection, DriveArray array, Stream<DriveArray> shapes) {
        return shapes.filter(ArrayShape::isPossible)
                .map(each -> replaced(inspection, array, each, label(array, each)));
    }

    private static DriveArray withLastAsSpare(DriveArray array) {
        List<Slot> drives = array.drives().subList(0, array.drives().size() - 1);
        List<Slot> spares = new ArrayList<>(array.spares());
        spares.add(array.drives().getLast());
        return with(array, drives, spares);
    }

    static Message label(DriveArray before, DriveArray after) {
        return after.level() == before.level() && after.drives().size() < before.drives().size()
                ? Message.of(
                        "cure.make-spare",
                        SlotNames.value(after.spares().getLast()),
                        Value.of(before.name()))
                : Message.of(
                        "cure.make-array",
                        Value.of(before.name()),
                        word(after.level()),
                        Value.of(after.groups()),
                        word(after.maker()));
    }

    /// Drives of different kinds in one array: it goes by the smallest and the slowest.
    static Stream<Seen> mixed(Inspection inspection) {
        return arrays(inspection).stream()
                .filter(array ->
                        drives(inspection, array).stream()
                                        .map(each -> Kind.of(each.facts()))
                                        .distinct()
                                        .count()
                                > 1)
                .map(array -> mixed(inspection, array));
    }

    private static Seen mixed(Inspection inspection, DriveArray array) {
        Alike<Drive> most = Alike.most(drives(inspection, array)).orElseThrow();
        List<Slot> odd =
                drives(inspection, array).stream()
                        .filter(each -> !Kind.of(each.facts()).equals(Kind.of(most.facts())))
                        .map(In::slot)
                        .toList();
        return Seen.at(
                        odd,
                        Value.of(array.name()),
                        SlotNames.value(odd),
                        Value.of(most.part().name()))
                .mendedBy(() -> Stream.of(Remedies.put(inspection, odd, most.part())));
    }

    /// What makes drives alike for an array.
    private record Kind(Bytes capacity, Media media, DriveInterface attached) {
        static Kind of(Drive drive) {
            return new Kind(drive.capacity(), drive.media(), drive.attached());
        }
    }

    /// Spares that are smaller than the drives they are to stand in for.
    static Stream<Seen> smallSpares(Inspection inspection) {
        return arrays(inspection).stream()
                .flatMap(array -> {
                    Optional<Bytes> least =
                            drives(inspection, array).stream()
                                    .map(each -> each.facts().capacity())
                                    .min(Bytes::compareTo);
                    return least.stream()
                            .flatMap(size -> smallSpares(inspection, array, size).stream());
                });
    }

    private static Optional<Seen> smallSpares(
            Inspection inspection, DriveArray array, Bytes least) {
        List<Slot> small =
                array.spares().stream()
                        .filter(slot ->
                                drive(inspection, slot).stream()
                                        .anyMatch(each ->
                                                each.facts().capacity().compareTo(least) < 0))
                        .toList();
        return small.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Seen.at(
                                        small,
                                        Value.of(array.name()),
                                        SlotNames.value(small),
                                        Value.storage(least))
                                .mendedBy(() ->
                                        Alike.most(drives(inspection, array)).stream()
                                                .map(most ->
                                                        Remedies.put(
                                                                inspection, small, most.part()))));
    }

    /// Arrays of a server in production that survive no failure.
    static Stream<Seen> unsafe(Inspection inspection) {
        return !inspection.isProduction()
                ? Stream.empty()
                : arrays(inspection).stream()
                        .filter(array ->
                                array.level() == ArrayLevel.SINGLE
                                        || array.level() == ArrayLevel.RAID_0)
                        .map(array ->
                                Seen.at(array.drives(), Value.of(array.name()), word(array.level()))
                                        .mendedBy(() -> safer(inspection, array)));
    }

    private static Stream<Remedy> safer(Inspection inspection, DriveArray array) {
        int count = array.drives().size();
        return ArrayShape.safe(array.maker())
                .map(level -> shaped(array, level, ArrayLayout.usualGroups(level, count)))
                .filter(ArrayShape::isPossible)
                .map(each -> replaced(inspection, array, each, label(array, each)));
    }

    /// Drives that nothing joins, unless shared storage takes them as they are.
    static Stream<Seen> loose(Inspection inspection) {
        if (inspection.context().loose() == LooseDrives.POOLED) {
            return Stream.empty();
        }
        Set<Slot> used = new HashSet<>();
        arrays(inspection).forEach(array -> bays(array).forEach(used::add));
        List<In<Drive>> loose =
                inspection.drives().stream().filter(each -> !used.contains(each.slot())).toList();
        if (loose.isEmpty()) {
            return Stream.empty();
        }
        List<Slot> slots = loose.stream().map(In::slot).toList();
        return Stream.of(
                Seen.at(slots, Value.of(slots.size()), SlotNames.value(slots))
                        .mendedBy(() -> joined(inspection, loose)));
    }

    /// One new array over the loose drives, if they are alike.
    private static Stream<Remedy> joined(Inspection inspection, List<In<Drive>> loose) {
        boolean alike = loose.stream().map(each -> Kind.of(each.facts())).distinct().count() == 1;
        List<Slot> slots = loose.stream().map(In::slot).toList();
        return !alike
                ? Stream.empty()
                : Stream.of(ArrayMaker.CARD, ArrayMaker.MDRAID)
                        .flatMap(maker ->
                                Stream.concat(ArrayShape.safe(maker), Stream.of(ArrayLevel.SINGLE))
                                        .map(level ->
                                                new DriveArray(
                                                        freeName(inspection),
                                                        level,
                                                        maker,
                                                        slots,
                                                        List.of(),
                                                        1)))
                        .filter(ArrayShape::isPossible)
                        .filter(array -> array.level() != ArrayLevel.RAID_1 || slots.size() <= PAIR)
                        .map(array -> added(inspection, array));
    }

    private static Remedy added(Inspection inspection, DriveArray array) {
        List<DriveArray> all = new ArrayList<>(arrays(inspection));
        all.add(array);
        return Remedies.arrays(
                Message.of(
                        "cure.add-array",
                        word(array.level()),
                        SlotNames.value(array.drives()),
                        word(array.maker())),
                all);
    }

    private static String freeName(Inspection inspection) {
        List<String> taken = arrays(inspection).stream().map(DriveArray::name).toList();
        int number = taken.size() + 1;
        while (taken.contains("array " + number)) {
            number++;
        }
        return "array " + number;
    }

    static List<DriveArray> arrays(Inspection inspection) {
        return inspection.machine().assembly().arrays();
    }

    /// Drives and spares.
    static Stream<Slot> bays(DriveArray array) {
        return Stream.concat(array.drives().stream(), array.spares().stream());
    }

    static Optional<In<Drive>> drive(Inspection inspection, Slot slot) {
        return slot.kind() != SlotKind.BAY
                ? Optional.empty()
                : inspection.drives().stream().filter(each -> each.slot().equals(slot)).findFirst();
    }

    static List<In<Drive>> drives(Inspection inspection, DriveArray array) {
        return array.drives().stream()
                .distinct()
                .flatMap(slot -> drive(inspection, slot).stream())
                .toList();
    }

    /// One array in place of another.
    static Remedy replaced(
            Inspection inspection, DriveArray before, DriveArray after, Message label) {
        return Remedies.arrays(
                label,
                arrays(inspection).stream().map(each -> each == before ? after : each).toList());
    }

    private static DriveArray with(DriveArray array, List<Slot> drives, List<Slot> spares) {
        return new DriveArray(
                array.name(), array.level(), array.maker(), drives, spares, array.groups());
    }

    static DriveArray shaped(DriveArray array, ArrayLevel level, int groups) {
        return new DriveArray(
                array.name(), level, array.maker(), array.drives(), array.spares(), groups);
    }

    private static List<Slot> without(List<Slot> slots, List<Slot> some) {
        return slots.stream().filter(slot -> !some.contains(slot)).toList();
    }

    static Value word(ArrayLevel level) {
        return Value.word("array-level." + level.code());
    }

    static Value word(ArrayMaker maker) {
        return Value.word("array-maker." + maker.code());
    }
}
