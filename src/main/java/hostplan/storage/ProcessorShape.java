package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.Processor;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// What is true of a processor, in the file.
final class ProcessorShape {

    static final Value<Processor> VALUE =
            ObjectValue.part(
                    Shape.<Processor, Processor.Draft>lines()
                            .required(
                                    "cores", Bounded.COUNT, Processor::cores, (d, v) -> d.cores = v)
                            .required(
                                    "threads",
                                    Bounded.COUNT,
                                    Processor::threads,
                                    (d, v) -> d.threads = v)
                            .optional(
                                    "baseGHz",
                                    Bounded.DECIMAL,
                                    Processor::baseGHz,
                                    (d, v) -> d.baseGHz = v)
                            .optional(
                                    "boostGHz",
                                    Bounded.DECIMAL,
                                    Processor::boostGHz,
                                    (d, v) -> d.boostGHz = v)
                            .optional(
                                    "watts",
                                    Bounded.DECIMAL,
                                    Processor::watts,
                                    (d, v) -> d.watts = v)
                            .text("socket", Processor::socket, (d, v) -> d.socket = v)
                            .unless(
                                    1,
                                    "mostSockets",
                                    Bounded.COUNT,
                                    Processor::mostSockets,
                                    (d, v) -> d.mostSockets = v)
                            .optional(
                                    "memory",
                                    WordValue.of(MemoryGeneration.class),
                                    Processor::memory,
                                    (d, v) -> d.memory = v)
                            .optional(
                                    "channels",
                                    Bounded.COUNT,
                                    Processor::channels,
                                    (d, v) -> d.channels = v)
                            .optional(
                                    "memorySpeed",
                                    Bounded.WHOLE,
                                    Processor::memorySpeed,
                                    (d, v) -> d.memorySpeed = v)
                            .optional(
                                    "largestMemory",
                                    Amounts.MEMORY,
                                    Processor::largestMemory,
                                    (d, v) -> d.largestMemory = v)
                            .optional(
                                    "pcieGeneration",
                                    Bounded.WHOLE,
                                    Processor::pcieGeneration,
                                    (d, v) -> d.pcieGeneration = v)
                            .optional(
                                    "pcieLanes",
                                    Bounded.WHOLE,
                                    Processor::pcieLanes,
                                    (d, v) -> d.pcieLanes = v)
                            .optional(
                                    "launched",
                                    Bounded.WHOLE,
                                    Processor::launched,
                                    (d, v) -> d.launched = v)
                            .build(),
                    Processor.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private ProcessorShape() {}
}
