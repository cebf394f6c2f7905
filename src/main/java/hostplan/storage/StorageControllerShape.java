package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.StorageController;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.Set;

/// What is true of a storage controller, in the file.
final class StorageControllerShape {

    static final Value<StorageController> VALUE =
            ObjectValue.part(
                    Shape.<StorageController, StorageController.Draft>lines()
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
                    StorageController.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private StorageControllerShape() {}
}
