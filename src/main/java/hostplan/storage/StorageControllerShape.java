package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Bays;
import hostplan.hardware.CardShape;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.StorageController;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is true of a storage controller, in the file.
final class StorageControllerShape {

    static final Value<StorageController> VALUE =
            ObjectValue.part(
                    Shape.<StorageController, Parts>lines()
                            .optional(
                                    "card",
                                    CardShapeShape.VALUE,
                                    StorageController::card,
                                    (d, v) -> d.card = v)
                            .required(
                                    "ports",
                                    Bounded.WHOLE,
                                    StorageController::ports,
                                    (d, v) -> d.ports = v)
                            .omitting(
                                    Set::isEmpty,
                                    "speaks",
                                    WordValue.setOf(DriveInterface.class),
                                    StorageController::speaks,
                                    (d, v) -> d.speaks = v)
                            .omitting(
                                    Set::isEmpty,
                                    "levels",
                                    WordValue.setOf(ArrayLevel.class),
                                    StorageController::levels,
                                    (d, v) -> d.levels = v)
                            .optional(
                                    "cache",
                                    Amounts.MEMORY,
                                    StorageController::cache,
                                    (d, v) -> d.cache = v)
                            .list(
                                    "bays",
                                    BaysShape.LIST,
                                    StorageController::bays,
                                    (d, v) -> d.bays = v)
                            .optional(
                                    "watts",
                                    Bounded.DECIMAL,
                                    StorageController::watts,
                                    (d, v) -> d.watts = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private StorageControllerShape() {}

    private static final class Parts {
        Optional<CardShape> card = Optional.empty();
        int ports;
        Set<DriveInterface> speaks = Set.of();
        Set<ArrayLevel> levels = Set.of();
        Optional<Bytes> cache = Optional.empty();
        List<Bays> bays = List.of();
        Optional<BigDecimal> watts = Optional.empty();

        Parsed<StorageController> build() {
            return Parsed.value(
                    new StorageController(card, ports, speaks, levels, cache, bays, watts));
        }
    }
}
