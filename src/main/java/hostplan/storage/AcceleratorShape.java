package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.hardware.Accelerator;
import hostplan.hardware.CardShape;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.Optional;

/// What is true of an accelerator, in the file.
final class AcceleratorShape {

    static final Value<Accelerator> VALUE =
            ObjectValue.part(
                    Shape.<Accelerator, Parts>lines()
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
                    Parts::new,
                    Parts::build);

    private AcceleratorShape() {}

    private static final class Parts {
        Optional<CardShape> card = Optional.empty();
        Optional<Bytes> memory = Optional.empty();
        Optional<BigDecimal> idleWatts = Optional.empty();
        Optional<BigDecimal> largestWatts = Optional.empty();

        Parsed<Accelerator> build() {
            return Parsed.value(new Accelerator(card, memory, idleWatts, largestWatts));
        }
    }
}
