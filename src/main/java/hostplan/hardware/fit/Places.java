package hostplan.hardware.fit;

import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.machine.Machine;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /// Parts of which nobody says whether the machine has a place for them: it has no model, or one
    /// as read from a list of device types. Said once, since each part would be in a place that is
    /// not there.
    static Stream<Seen> unstated(Inspection inspection) {
        Machine machine = inspection.machine();
        List<Slot> slots =
                machine.parts().keySet().stream()
                        .filter(slot -> !machine.states(slot.kind()))
                        .toList();
        if (slots.isEmpty()) {
            return Stream.empty();
        }
        String kinds =
                slots.stream()
                        .map(slot -> slot.kind().code())
                        .distinct()
                        .collect(Collectors.joining(", "));
        Seen seen =
                Seen.at(
                        slots,
                        Value.of(machine.model().map(ServerModel::name).orElse("")),
                        Value.of(slots.size()),
                        Value.of(kinds));
        return Stream.of(
                machine.model().isEmpty()
                        ? seen.variant("no-model")
                        : machine.slots().equals(Slots.NONE) ? seen : seen.variant("some"));
    }

    /// Parts in slots that the machine does not have, as after another model was chosen; equal
    /// parts in slots of one group together.
    static Stream<Seen> missing(Inspection inspection) {
        Machine machine = inspection.machine();
        SequencedMap<Stray, List<Slot>> strays = new LinkedHashMap<>();
        machine.parts()
                .forEach((slot, part) -> {
                    if (machine.states(slot.kind()) && !machine.has(slot)) {
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
                .filter(each -> !each.getKey().kind().takes(each.getValue().facts()))
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
}
