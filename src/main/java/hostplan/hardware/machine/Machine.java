package hostplan.hardware.machine;

import hostplan.hardware.Assembly;
import hostplan.hardware.Bays;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Fitted;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.SupplySlots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A configuration of parts with everything it refers to at hand.
///
/// @param model its server model, where it has one that is known
/// @param parts what is in each slot, in the order of the slots
/// @param lost parts that are in a slot and not in the project
/// @param slots all its places: those of the model and those that boards and carriers bring
public record Machine(
        HardwareConfiguration configuration,
        Assembly assembly,
        Optional<ServerModel> model,
        SequencedMap<Slot, Part> parts,
        List<Fitted> lost,
        Slots slots) {

    public Machine {
        parts = Collections.unmodifiableSequencedMap(parts);
        lost = List.copyOf(lost);
    }

    /// @param part finds a part of the project by its identity
    public static Machine of(
            HardwareConfiguration configuration,
            Assembly assembly,
            Optional<ServerModel> model,
            Function<String, Optional<Part>> part) {
        TreeMap<Slot, Part> parts = new TreeMap<>();
        List<Fitted> lost = new ArrayList<>();
        for (Fitted fitted : assembly.fitted()) {
            part.apply(fitted.part())
                    .ifPresentOrElse(
                            found -> parts.put(fitted.slot(), found), () -> lost.add(fitted));
        }
        return new Machine(configuration, assembly, model, parts, lost, slots(model, parts));
    }

    /// The machine with a part in these slots instead of what is there.
    public Machine with(List<Slot> changed, Part part) {
        TreeMap<Slot, Part> others = new TreeMap<>(parts);
        changed.forEach(slot -> others.put(slot, part));
        return new Machine(
                configuration,
                assembly.with(changed, part.id()),
                model,
                others,
                lost.stream().filter(each -> !changed.contains(each.slot())).toList(),
                slots(model, others));
    }

    /// The machine with these slots empty.
    public Machine without(List<Slot> emptied) {
        TreeMap<Slot, Part> others = new TreeMap<>(parts);
        emptied.forEach(others::remove);
        return new Machine(
                configuration,
                assembly.without(emptied),
                model,
                others,
                lost.stream().filter(each -> !emptied.contains(each.slot())).toList(),
                slots(model, others));
    }

    /// What is in the slots whose parts have facts of a type, in the order of the slots.
    public <F extends PartFacts> List<In<F>> all(Class<F> type) {
        List<In<F>> found = new ArrayList<>();
        parts.forEach((slot, part) -> {
            if (type.isInstance(part.facts())) {
                found.add(new In<>(slot, part, type.cast(part.facts())));
            }
        });
        return found;
    }

    /// Whether it has such a slot; it has as many extras as one likes.
    public boolean has(Slot slot) {
        int count =
                switch (slot.kind()) {
                    case BOARD -> slots.boards().isEmpty() ? 0 : 1;
                    case PROCESSOR -> slots.processors().map(ProcessorSlots::count).orElse(0);
                    case MEMORY -> slots.memory().map(MemorySlots::count).orElse(0);
                    case BAY -> bays(slot).map(Bays::count).orElse(0);
                    case CARD -> cardSlots(slot).map(CardSlots::count).orElse(0);
                    case SUPPLY -> slots.supplies().map(SupplySlots::count).orElse(0);
                    case EXTRA -> Integer.MAX_VALUE;
                };
        return slot.position() <= count;
    }

    /// Whether it is known which places of a kind it has. Of a machine without a model, or with one
    /// that states nothing but what lists of device types tell, that is known only of the kinds of
    /// which it has any.
    public boolean states(SlotKind kind) {
        boolean any =
                switch (kind) {
                    case BOARD -> !slots.boards().isEmpty();
                    case PROCESSOR -> slots.processors().isPresent();
                    case MEMORY -> slots.memory().isPresent();
                    case BAY -> !slots.bays().isEmpty();
                    case CARD -> !slots.cards().isEmpty();
                    case SUPPLY -> slots.supplies().isPresent();
                    case EXTRA -> true;
                };
        return any || model.filter(ServerModel::statesPlaces).isPresent();
    }

    /// The machine without what is in these slots, with all its places, also those that they bring.
    Machine leaving(Set<Slot> left) {
        TreeMap<Slot, Part> others = new TreeMap<>(parts);
        others.keySet().removeAll(left);
        return new Machine(configuration, assembly, model, others, lost, slots);
    }

    public Optional<Part> in(Slot slot) {
        return Optional.ofNullable(parts.get(slot));
    }

    /// The slots of one kind that there are, full or empty, in their order. A machine has as many
    /// extras as it likes.
    public List<Slot> slotsOf(SlotKind kind) {
        return switch (kind) {
            case BOARD -> slots.boards().isEmpty() ? List.of() : numbered(kind, "", 1);
            case PROCESSOR ->
                    numbered(kind, "", slots.processors().map(each -> each.count()).orElse(0));
            case MEMORY -> numbered(kind, "", slots.memory().map(each -> each.count()).orElse(0));
            case BAY ->
                    slots.bays().stream()
                            .flatMap(each -> numbered(kind, each.name(), each.count()).stream())
                            .toList();
            case CARD ->
                    slots.cards().stream()
                            .flatMap(each -> numbered(kind, each.name(), each.count()).stream())
                            .toList();
            case SUPPLY -> numbered(kind, "", slots.supplies().map(each -> each.count()).orElse(0));
            case EXTRA -> parts.keySet().stream().filter(slot -> slot.kind() == kind).toList();
        };
    }

    /// All slots that there are.
    public List<Slot> allSlots() {
        return Stream.of(SlotKind.values()).flatMap(kind -> slotsOf(kind).stream()).toList();
    }

    public Optional<Bays> bays(Slot slot) {
        return slot.kind() == SlotKind.BAY
                ? slots.bays().stream().filter(each -> each.name().equals(slot.group())).findFirst()
                : Optional.empty();
    }

    public Optional<CardSlots> cardSlots(Slot slot) {
        return slot.kind() == SlotKind.CARD
                ? slots.cards().stream()
                        .filter(each -> each.name().equals(slot.group()))
                        .findFirst()
                : Optional.empty();
    }

    /// The groups of bays that the part in a slot brings, as they are called here.
    public List<String> baysFrom(Slot slot) {
        return in(slot).stream()
                .flatMap(part -> part.facts().provides().bays().stream())
                .map(bays ->
                        hasBays(named(bays.name(), slot)) ? named(bays.name(), slot) : bays.name())
                .toList();
    }

    private boolean hasBays(String name) {
        return slots.bays().stream().anyMatch(each -> each.name().equals(name));
    }

    /// A part in its slot, with its facts.
    public record In<F extends PartFacts>(Slot slot, Part part, F facts) {}

    private static List<Slot> numbered(SlotKind kind, String group, int count) {
        List<Slot> slots = new ArrayList<>(count);
        for (int position = 1; position <= count; position++) {
            slots.add(new Slot(kind, group, position));
        }
        return slots;
    }

    /// The places of the model, and those that parts bring. Where two have groups of the same name,
    /// the later one's is named after the slot of its part.
    private static Slots slots(Optional<ServerModel> model, SequencedMap<Slot, Part> parts) {
        Slots slots = model.map(ServerModel::slots).orElse(Slots.NONE);
        for (var each : parts.entrySet()) {
            Slots more = each.getValue().facts().provides();
            if (!more.equals(Slots.NONE)) {
                slots = joined(slots, more, each.getKey());
            }
        }
        return slots;
    }

    private static Slots joined(Slots slots, Slots more, Slot at) {
        return slots.with(draft -> {
            draft.processors = slots.processors().or(more::processors);
            draft.memory = slots.memory().or(more::memory);
            draft.bays = new ArrayList<>(slots.bays());
            more.bays().forEach(bays -> draft.bays.add(bays.named(free(bays.name(), at, slots))));
            draft.cards = new ArrayList<>(slots.cards());
            more.cards()
                    .forEach(cards -> draft.cards.add(cards.named(free(cards.name(), at, slots))));
            draft.supplies = slots.supplies().or(more::supplies);
            draft.network =
                    Stream.concat(slots.network().stream(), more.network().stream()).toList();
            draft.sataPorts = slots.sataPorts() + more.sataPorts();
        });
    }

    private static String free(String name, Slot at, Slots slots) {
        boolean taken =
                slots.bays().stream().anyMatch(each -> each.name().equals(name))
                        || slots.cards().stream().anyMatch(each -> each.name().equals(name));
        return taken ? named(name, at) : name;
    }

    private static String named(String name, Slot at) {
        String place = at.group().isEmpty() ? at.kind().code() : at.group();
        return name + " of " + place + " " + at.position();
    }
}
