package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.Accelerator;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// What is true of an accelerator, in the file.
final class AcceleratorShape {

    static final Value<Accelerator> VALUE =
            ObjectValue.part(
                    Shape.<Accelerator, Accelerator.Draft>lines()
                            .optional(
                                    "card",
                                    CardShapeShape.VALUE,
                                    Accelerator::card,
                                    (d, v) -> d.card = v)
                            .optional(
                                    "memory",
                                    Amounts.MEMORY,
                                    Accelerator::memory,
                                    (d, v) -> d.memory = v)
                            .optional(
                                    "idleWatts",
                                    Bounded.DECIMAL,
                                    Accelerator::idleWatts,
                                    (d, v) -> d.idleWatts = v)
                            .optional(
                                    "largestWatts",
                                    Bounded.DECIMAL,
                                    Accelerator::largestWatts,
                                    (d, v) -> d.largestWatts = v)
                            .build(),
                    Accelerator.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private AcceleratorShape() {}
}
