package hostplan.ui.hardware;

import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MemoryPlaces;
import hostplan.hardware.machine.SlotGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Into which slots a part goes, so many times.
///
/// @param single the one slot that is meant; empty for the group as a whole
record Filling(Machine machine, SlotGroup group, Optional<Slot> single) {

    /// What an identity of the drawing or of the table stands for; empty for none.
    static Optional<Filling> of(Machine machine, String id) {
        Optional<SlotGroup> group =
                SlotGroup.of(machine).stream().filter(each -> each.text().equals(id)).findFirst();
        return group.map(found -> new Filling(machine, found, Optional.empty()))
                .or(() ->
                        Slot.parse(id)
                                .map(slot ->
                                        new Filling(
                                                machine, SlotGroup.of(slot), Optional.of(slot))));
    }

    /// Whether the machine has as many places as one likes.
    boolean unlimited() {
        return group.kind() == SlotKind.EXTRA || machine.slots().equals(Slots.NONE);
    }

    /// The slots in the order in which they are filled: memory of all sockets alike, the first of
    /// each channel first.
    List<Slot> order() {
        List<Slot> places = unlimited() ? group.all(machine) : group.places(machine);
        if (group.kind() != SlotKind.MEMORY) {
            return places;
        }
        List<MemoryPlaces> sockets = MemoryPlaces.of(machine);
        int most = sockets.stream().mapToInt(each -> each.slots().size()).max().orElse(0);
        List<Slot> order = new ArrayList<>();
        for (int place = 0; place < most; place++) {
            for (MemoryPlaces socket : sockets) {
                socket.inOrder(place).ifPresent(order::add);
            }
        }
        return order.isEmpty() ? places : order;
    }

    int most() {
        return unlimited() ? 999 : Math.max(1, order().size());
    }

    /// Slots with one module in each channel; empty where channels are not known or no narrower
    /// than slots.
    Optional<Integer> channels() {
        if (group.kind() != SlotKind.MEMORY) {
            return Optional.empty();
        }
        int channels =
                MemoryPlaces.of(machine).stream().mapToInt(each -> each.channels().size()).sum();
        return channels > 0 && channels < order().size() ? Optional.of(channels) : Optional.empty();
    }

    private List<Slot> full() {
        return group.all(machine).stream()
                .filter(slot -> machine.assembly().partIn(slot).isPresent())
                .toList();
    }

    /// How many one most likely wants.
    int usual() {
        if (single.isPresent()) {
            return 1;
        }
        return switch (group.kind()) {
            case BOARD, CARD, EXTRA -> 1;
            case PROCESSOR, MEMORY, BAY, SUPPLY -> {
                if (!full().isEmpty()) {
                    yield full().size();
                }
                yield unlimited() ? 1 : channels().orElseGet(this::most);
            }
        };
    }

    /// The slots for so many: from the one that is meant, else from the first of the group; where
    /// there are as many as one likes, the next free ones.
    List<Slot> slots(int quantity) {
        if (unlimited()) {
            return free(quantity);
        }
        List<Slot> order = order();
        int from = Math.max(0, single.map(order::indexOf).orElse(0));
        return order.subList(from, Math.min(order.size(), from + quantity));
    }

    private List<Slot> free(int quantity) {
        List<Slot> slots = new ArrayList<>();
        boolean replaces =
                single.isPresent() || (group.kind() != SlotKind.EXTRA && !full().isEmpty());
        if (replaces) {
            slots.addAll(single.map(List::of).orElseGet(this::full));
        }
        List<Slot> all = group.all(machine);
        int next = all.isEmpty() ? 1 : all.getLast().position() + 1;
        while (slots.size() < quantity) {
            slots.add(new Slot(group.kind(), group.name(), next++));
        }
        return slots.subList(0, quantity);
    }

    /// The slots that become empty, so that a group of equal parts has just so many of the new one.
    List<Slot> emptied(int quantity) {
        boolean uniform = full().stream().map(machine.assembly()::partIn).distinct().count() == 1;
        if (single.isPresent()
                || !uniform
                || group.kind() == SlotKind.EXTRA
                || group.kind() == SlotKind.CARD) {
            return List.of();
        }
        List<Slot> kept = slots(quantity);
        return full().stream().filter(slot -> !kept.contains(slot)).toList();
    }

    /// The slots of the group in which nothing is.
    List<Slot> rest() {
        return order().stream().filter(slot -> machine.assembly().partIn(slot).isEmpty()).toList();
    }
}
