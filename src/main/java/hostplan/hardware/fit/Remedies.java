package hostplan.hardware.fit;

import hostplan.amount.Money;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.message.Message;
import hostplan.message.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes the steps that may mend something. Whether one really does is tried before it is offered.
final class Remedies {

    private Remedies() {}

    /// A part into these slots, instead of what is there.
    static Remedy put(Inspection inspection, Collection<Slot> slots, Part part) {
        SequencedMap<Slot, Part> puts = new TreeMap<>();
        slots.forEach(slot -> puts.put(slot, part));
        Message label =
                Message.of(
                        "cure.put",
                        Value.of(puts.size()),
                        Value.of(part.name()),
                        SlotNames.value(puts.keySet()));
        return new Remedy(
                label, puts, Set.of(), Optional.empty(), extra(inspection, puts, puts.keySet()));
    }

    /// These slots emptied.
    static Remedy empty(Inspection inspection, Collection<Slot> slots) {
        Set<Slot> emptied = new TreeSet<>(slots);
        return new Remedy(
                Message.of("cure.empty", SlotNames.value(emptied)),
                new TreeMap<>(),
                emptied,
                Optional.empty(),
                extra(inspection, new TreeMap<>(), emptied));
    }

    /// What is in some slots, each into the other one beside it.
    static Remedy move(Inspection inspection, Map<Slot, Slot> moves) {
        SequencedMap<Slot, Part> puts = new TreeMap<>();
        moves.forEach(
                (from, to) -> inspection.machine().in(from).ifPresent(part -> puts.put(to, part)));
        Set<Slot> emptied = new TreeSet<>(moves.keySet());
        emptied.removeAll(puts.keySet());
        Message label =
                Message.of(
                        "cure.move",
                        SlotNames.value(moves.keySet()),
                        SlotNames.value(puts.keySet()));
        return new Remedy(
                label, puts, emptied, Optional.empty(), nothing(inspection, puts.values()));
    }

    /// The same memory modules in other slots.
    static Remedy spread(
            Inspection inspection, Collection<Slot> before, SequencedMap<Slot, Part> puts) {
        Set<Slot> emptied = new TreeSet<>(before);
        emptied.removeAll(puts.keySet());
        return new Remedy(
                Message.of("cure.spread-memory", SlotNames.value(puts.keySet())),
                puts,
                emptied,
                Optional.empty(),
                nothing(inspection, puts.values()));
    }

    /// Other arrays over the same drives.
    static Remedy arrays(Message label, List<DriveArray> arrays) {
        return new Remedy(label, new TreeMap<>(), Set.of(), Optional.of(arrays), Optional.empty());
    }

    /// What goes in less what comes out; empty where a price is missing.
    static Optional<Money> extra(
            Inspection inspection, SequencedMap<Slot, Part> puts, Collection<Slot> emptied) {
        Optional<Money> in = sum(inspection, puts.values());
        Machine machine = inspection.machine();
        List<Part> out = emptied.stream().flatMap(slot -> machine.in(slot).stream()).toList();
        Optional<Money> back = sum(inspection, out);
        if (out.isEmpty()) {
            return in;
        }
        if (puts.isEmpty()) {
            return back.map(money -> money.times(BigDecimal.ONE.negate()));
        }
        return in.flatMap(cost -> back.map(cost::minus));
    }

    private static Optional<Money> nothing(Inspection inspection, Collection<Part> moved) {
        return sum(inspection, moved).map(money -> money.times(BigDecimal.ZERO));
    }

    private static Optional<Money> sum(Inspection inspection, Collection<Part> parts) {
        List<Money> worth = new ArrayList<>();
        for (Part part : parts) {
            inspection.shelf().worth(part).ifPresent(worth::add);
        }
        boolean comparable = worth.stream().map(Money::currency).distinct().count() <= 1;
        return worth.size() == parts.size() && comparable
                ? worth.stream().reduce(Money::plus)
                : Optional.empty();
    }
}
