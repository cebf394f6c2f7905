package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Slots;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.Optional;
import java.util.Set;

/// The memory slots of a machine in the file.
final class MemorySlotsShape {

    static final Value<MemorySlots> VALUE =
            ObjectValue.part(
                    Shape.<MemorySlots, Parts>oneLine()
                            .required(
                                    "count",
                                    Bounded.upTo(Slots.MOST),
                                    MemorySlots::count,
                                    (d, v) -> d.count = v)
                            .required(
                                    "generation",
                                    WordValue.of(MemoryGeneration.class),
                                    MemorySlots::generation,
                                    (d, v) -> d.generation = v)
                            .omitting(
                                    Set::isEmpty,
                                    "types",
                                    WordValue.setOf(MemoryType.class),
                                    MemorySlots::types,
                                    (d, v) -> d.types = v)
                            .optional(
                                    "largestModule",
                                    Amounts.MEMORY,
                                    MemorySlots::largestModule,
                                    (d, v) -> d.largestModule = v)
                            .optional(
                                    "speed",
                                    Bounded.WHOLE,
                                    MemorySlots::speed,
                                    (d, v) -> d.speed = v)
                            .optional(
                                    "fullSpeed",
                                    Bounded.WHOLE,
                                    MemorySlots::fullSpeed,
                                    (d, v) -> d.fullSpeed = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private MemorySlotsShape() {}

    private static final class Parts {
        int count;
        MemoryGeneration generation = MemoryGeneration.DDR5;
        Set<MemoryType> types = Set.of();
        Optional<Bytes> largestModule = Optional.empty();
        Optional<Integer> speed = Optional.empty();
        Optional<Integer> fullSpeed = Optional.empty();

        Parsed<MemorySlots> build() {
            return Parsed.value(
                    new MemorySlots(count, generation, types, largestModule, speed, fullSpeed));
        }
    }
}
