package hostplan.hardware.machine;

import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.Slots;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The parts of a machine that cannot be where they are: there is no such place, the place is for
/// other things, or it takes another socket, type of memory, form or interface. They were bought,
/// so they count in the price; everything else is reckoned without them. What only works badly, or
/// not beside something else, is in the machine all the same, and so are the places that a stray
/// brings: one board too large does not put everything on it astray.
///
/// @param inPlace the machine without them
/// @param parts in the order of their slots
public record Strays(Machine inPlace, SequencedMap<Slot, Part> parts) {

    private static final int MOST_NAMES = 3;

    public Strays {
        parts = Collections.unmodifiableSequencedMap(parts);
    }

    public static Strays of(Machine machine) {
        TreeMap<Slot, Part> strays = new TreeMap<>();
        machine.parts()
                .forEach((slot, part) -> {
                    if (!isInPlace(machine, slot, part.facts())) {
                        strays.put(slot, part);
                    }
                });
        return new Strays(strays.isEmpty() ? machine : machine.leaving(strays.keySet()), strays);
    }

    private static boolean isInPlace(Machine machine, Slot slot, PartFacts facts) {
        boolean there = machine.has(slot) || !machine.states(slot.kind());
        return there && slot.kind().takes(facts) && takes(machine, slot, facts);
    }

    /// Whether the place is made for such a part; of a place of which nothing is known it is.
    private static boolean takes(Machine machine, Slot slot, PartFacts facts) {
        Slots slots = machine.slots();
        return switch (facts) {
            case Processor processor ->
                    slots.processors().stream().allMatch(each -> each.takes(processor));
            case MemoryModule module ->
                    slots.memory().stream().allMatch(each -> each.takes(module));
            case Drive drive -> machine.bays(slot).stream().allMatch(each -> each.takes(drive));
            case PowerSupply supply ->
                    slots.supplies().stream().allMatch(each -> each.takes(supply));
            case OtherPart board when board.isBoard() ->
                    slots.boards().isEmpty() || slots.takesBoard(board.boardForm());
            default ->
                    facts.card().stream()
                            .allMatch(card ->
                                    machine.cardSlots(slot).stream()
                                            .allMatch(each -> each.takes(card)));
        };
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public int count() {
        return parts.size();
    }

    /// Those of a kind.
    public List<Part> of(Class<? extends PartFacts> kind) {
        return parts.values().stream().filter(each -> kind.isInstance(each.facts())).toList();
    }

    /// What is to be said beside a figure that these parts would change: "without 1 part that does
    /// not fit".
    public Optional<Message> without(Class<? extends PartFacts> kind) {
        return said("strays-without", of(kind));
    }

    /// What is to be said beside the sum of all prices.
    public Optional<Message> included() {
        return said("strays-included", List.copyOf(parts.values()));
    }

    /// The line of a working that leaves these parts out.
    Optional<Message> notCounted(Class<? extends PartFacts> kind) {
        List<Part> left = of(kind);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "strays-not-counted",
                                Value.of(left.size()),
                                Value.of(names(left))));
    }

    private static Optional<Message> said(String key, List<Part> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(key, Value.of(parts.size())));
    }

    private static String names(List<Part> parts) {
        List<String> names = parts.stream().map(Part::name).distinct().toList();
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " …" : first;
    }
}
