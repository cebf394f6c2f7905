package hostplan.hardware.fit;

import hostplan.hardware.Slot;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a rule saw: a misfit to which only the name and the gravity of its rule are missing.
///
/// @param variant which of the rule's messages it is; empty where the rule has one
/// @param lesser its gravity where that is less than the rule's
/// @param remedies what may mend it, the best first; found only when somebody asks
record Seen(
        String variant,
        Optional<Gravity> lesser,
        List<Slot> slots,
        List<Value> values,
        Supplier<Stream<Remedy>> remedies) {

    Seen {
        slots = slots.stream().sorted().distinct().toList();
    }

    static Seen at(Slot slot, Value... values) {
        return at(List.of(slot), values);
    }

    static Seen at(Collection<Slot> slots, Value... values) {
        return new Seen("", Optional.empty(), List.copyOf(slots), List.of(values), Stream::empty);
    }

    Seen variant(String name) {
        return new Seen(name, lesser, slots, values, remedies);
    }

    Seen asNote() {
        return new Seen(variant, Optional.of(Gravity.NOTE), slots, values, remedies);
    }

    Seen mendedBy(Supplier<Stream<Remedy>> some) {
        return new Seen(variant, lesser, slots, values, some);
    }

    Misfit misfit(FitRule rule) {
        String key = variant.isEmpty() ? rule.id() : rule.id() + "." + variant;
        return new Misfit(
                rule.id(),
                lesser.orElse(rule.gravity()),
                slots,
                new Message(key, values),
                Optional.empty());
    }
}
