package hostplan.hardware.machine;

import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Slots of a machine that are alike: all of its memory slots, the bays at its front.
///
/// @param name of the bays or card slots; empty for the other kinds
public record SlotGroup(SlotKind kind, String name) {

    public static SlotGroup of(Slot slot) {
        return new SlotGroup(slot.kind(), slot.group());
    }

    /// The groups of a machine in the order in which one fills it: those that it has places for,
    /// and those in which something is although there is no such place. Extras are always among
    /// them.
    public static List<SlotGroup> of(Machine machine) {
        List<SlotGroup> groups = new ArrayList<>();
        for (SlotKind kind : SlotKind.values()) {
            Stream.concat(
                            machine.slotsOf(kind).stream().map(SlotGroup::of),
                            misplaced(machine, kind))
                    .distinct()
                    .forEach(groups::add);
        }
        SlotGroup extras = new SlotGroup(SlotKind.EXTRA, "");
        if (!groups.contains(extras)) {
            groups.add(extras);
        }
        return List.copyOf(groups);
    }

    private static Stream<SlotGroup> misplaced(Machine machine, SlotKind kind) {
        return machine.assembly().fitted().stream()
                .map(fitted -> of(fitted.slot()))
                .filter(group -> group.kind() == kind);
    }

    /// An identity that no slot and no other group has: `memory`, `bay/front`.
    public String text() {
        return name.isEmpty() ? kind.code() : kind.code() + "/" + name;
    }

    /// The slots of the group that a machine has, full or empty.
    public List<Slot> places(Machine machine) {
        return machine.slotsOf(kind).stream().filter(slot -> of(slot).equals(this)).toList();
    }

    /// Its places, and the slots beyond them in which something is.
    public List<Slot> all(Machine machine) {
        TreeSet<Slot> all = new TreeSet<>(places(machine));
        machine.assembly().fitted().stream()
                .map(fitted -> fitted.slot())
                .filter(slot -> of(slot).equals(this))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// The first slot that is free, whether the machine has it or not.
    public Slot next(Machine machine) {
        List<Slot> all = all(machine);
        return all.stream()
                .filter(slot -> machine.assembly().partIn(slot).isEmpty())
                .findFirst()
                .orElseGet(() ->
                        new Slot(kind, name, all.isEmpty() ? 1 : all.getLast().position() + 1));
    }
}
