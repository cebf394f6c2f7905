package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// What is true of a memory module, in the file.
final class MemoryModuleShape {

    static final Value<MemoryModule> VALUE =
            ObjectValue.part(
                    Shape.<MemoryModule, MemoryModule.Draft>lines()
                            .required(
                                    "capacity",
                                    Amounts.MEMORY,
                                    MemoryModule::capacity,
                                    (d, v) -> d.capacity = v)
                            .required(
                                    "generation",
                                    WordValue.of(MemoryGeneration.class),
                                    MemoryModule::generation,
                                    (d, v) -> d.generation = v)
                            .required(
                                    "type",
                                    WordValue.of(MemoryType.class),
                                    MemoryModule::type,
                                    (d, v) -> d.type = v)
                            .required(
                                    "speed",
                                    Bounded.WHOLE,
                                    MemoryModule::speed,
                                    (d, v) -> d.speed = v)
                            .optional(
                                    "ranks",
                                    Bounded.COUNT,
                                    MemoryModule::ranks,
                                    (d, v) -> d.ranks = v)
                            .optional(
                                    "watts",
                                    Bounded.DECIMAL,
                                    MemoryModule::watts,
                                    (d, v) -> d.watts = v)
                            .build(),
                    MemoryModule.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private MemoryModuleShape() {}
}
