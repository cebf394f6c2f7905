package hostplan.hardware.fit;

import hostplan.hardware.MemorySlots;
import hostplan.message.Value;

import java.util.stream.Stream;

/// Whether the memory fits its slots and each other.
final class Memory {

    private Memory() {}

    static Stream<Seen> otherGeneration(Inspection inspection) {
        MemorySlots slots = inspection.machine().slots().memory().orElse(null);
        return slots == null
                ? Stream.empty()
                : inspection.memory().stream()
                        .filter(each -> each.facts().generation() != slots.generation())
                        .map(each ->
                                Seen.at(
                                        each.slot(),
                                        Value.of(each.part().name()),
                                        SlotNames.value(each.slot()),
                                        Value.of(each.facts().generation().name()),
                                        Value.of(slots.generation().name())));
    }
}
