package hostplan.hardware.fit;

import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Whether every part has a place, and is in one of its kind.
final class Places {

    private Places() {}

    /// Slots whose part is not in the project, as a merge of two versions of a file leaves them.
    static Stream<Seen> lost(Inspection inspection) {
        return inspection.machine().lost().stream()
                .map(each ->
                        Seen.at(each.slot(), Value.of(each.part()), SlotNames.value(each.slot()))
                                .mendedBy(() ->
                                        Stream.of(
                                                Remedies.empty(inspection, List.of(each.slot())))));
    }

    /// Parts in a machine whose model states no places at all, as one read from a list of device
    /// types: said once, since each part would be in a place that is not there.
    static Stream<Seen> unstated(Inspection inspection) {
        List<Slot> placed =
                inspection.machine().parts().keySet().stream()
                        .filter(slot -> slot.kind() != SlotKind.EXTRA)
                        .toList();
        return statesPlaces(inspection) || placed.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                placed,
                                Value.of(
                                        inspection
                                                .machine()
                                                .model()
                                                .map(ServerModel::name)
                                                .orElse("")),
                                Value.of(placed.size())));
    }

    private static boolean statesPlaces(Inspection inspection) {
        return inspection.machine().model().isEmpty()
                || !inspection.machine().slots().equals(Slots.NONE);
    }

    /// Parts in slots that the machine does not have, as after another model was chosen; equal
    /// parts in slots of one group together.
    static Stream<Seen> missing(Inspection inspection) {
        if (!statesPlaces(inspection)) {
            return Stream.empty();
        }
        SequencedMap<Stray, List<Slot>> strays = new LinkedHashMap<>();
        inspection
                .machine()
                .parts()
                .forEach((slot, part) -> {
                    if (!inspection.hasSlot(slot)) {
                        strays.computeIfAbsent(
                                        new Stray(slot.kind(), slot.group(), part.id()),
                                        _ -> new ArrayList<>())
                                .add(slot);
                    }
                });
        return strays.values().stream().map(slots -> missing(inspection, slots));
    }

    private record Stray(SlotKind kind, String group, String part) {}

    private static Seen missing(Inspection inspection, List<Slot> slots) {
        Slot first = slots.getFirst();
        String name = inspection.machine().in(first).map(Part::name).orElse("");
        return Seen.at(slots, Value.of(name), SlotNames.value(slots))
                .mendedBy(() ->
                        Stream.concat(
                                slots.size() == 1 ? moves(inspection, first) : Stream.empty(),
                                Stream.of(Remedies.empty(inspection, slots))));
    }

    /// Moves of a part into free slots of its kind, the same group first.
    static Stream<Remedy> moves(Inspection inspection, Slot from) {
        return inspection
                .free(from.kind())
                .sorted((left, right) ->
                        Boolean.compare(
                                !left.group().equals(from.group()),
                                !right.group().equals(from.group())))
                .map(to -> Remedies.move(inspection, new TreeMap<>(Map.of(from, to))));
    }

    static Stream<Seen> wrong(Inspection inspection) {
        return inspection.machine().parts().entrySet().stream()
                .filter(each -> !goesInto(each.getKey().kind(), each.getValue().facts()))
                .map(each ->
                        Seen.at(
                                        each.getKey(),
                                        Value.of(each.getValue().name()),
                                        SlotNames.value(each.getKey()))
                                .mendedBy(() ->
                                        Stream.of(
                                                Remedies.empty(
                                                        inspection, List.of(each.getKey())))));
    }

    /// Whether a part could ever go into a slot of a kind. What is built in, such as a controller
    /// without a card, has no place of its own.
    static boolean goesInto(SlotKind kind, PartFacts facts) {
        return switch (facts) {
            case Processor _ -> kind == SlotKind.PROCESSOR;
            case MemoryModule _ -> kind == SlotKind.MEMORY;
            case Drive _ -> kind == SlotKind.BAY;
            case PowerSupply _ -> kind == SlotKind.SUPPLY;
            case OtherPart other when other.isBoard() -> kind == SlotKind.BOARD;
            default -> facts.card().isPresent() ? kind == SlotKind.CARD : kind == SlotKind.EXTRA;
        };
    }
}
