package hostplan.storage;

import hostplan.hardware.Accelerator;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.StorageController;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A part in the file. Of the members that are named after kinds it has exactly one, which holds
/// what is true of its kind.
final class PartShape {

    static final Value<Part> VALUE =
            ObjectValue.keeper(
                    Shape.<Part, Part.Draft>lines()
                            .required("id", Identity.VALUE, Part::id, (d, v) -> d.id = v)
                            .optional(
                                    "catalogId",
                                    Scalars.TEXT,
                                    Part::catalogId,
                                    (d, v) -> d.catalogId = v)
                            .text("vendor", Part::vendor, (d, v) -> d.vendor = v)
                            .text("name", Part::name, (d, v) -> d.name = v)
                            .text("partNumber", Part::partNumber, (d, v) -> d.partNumber = v)
                            .also(facts(PartKind.PROCESSOR, ProcessorShape.VALUE, Processor.class))
                            .also(
                                    facts(
                                            PartKind.MEMORY,
                                            MemoryModuleShape.VALUE,
                                            MemoryModule.class))
                            .also(facts(PartKind.DRIVE, DriveShape.VALUE, Drive.class))
                            .also(
                                    facts(
                                            PartKind.STORAGE_CONTROLLER,
                                            StorageControllerShape.VALUE,
                                            StorageController.class))
                            .also(
                                    facts(
                                            PartKind.NETWORK_CARD,
                                            NetworkCardShape.VALUE,
                                            NetworkCard.class))
                            .also(
                                    facts(
                                            PartKind.POWER_SUPPLY,
                                            PowerSupplyShape.VALUE,
                                            PowerSupply.class))
                            .also(
                                    facts(
                                            PartKind.ACCELERATOR,
                                            AcceleratorShape.VALUE,
                                            Accelerator.class))
                            .also(facts(PartKind.OTHER, OtherPartShape.VALUE, OtherPart.class))
                            .exactlyOne(kinds())
                            .omitting(
                                    Optional::isEmpty,
                                    "price",
                                    PriceShape.VALUE,
                                    Part::price,
                                    (d, v) -> d.price = v)
                            .optional(
                                    "weightKg",
                                    Bounded.DECIMAL,
                                    Part::weightKg,
                                    (d, v) -> d.weightKg = v)
                            .optional(
                                    "failuresPerYear",
                                    Bounded.DECIMAL,
                                    Part::failuresPerYear,
                                    (d, v) -> d.failuresPerYear = v)
                            .also(
                                    Sourced.members(
                                            Part::provenance,
                                            d -> d.provenance,
                                            (d, v) -> d.provenance = v))
                            .text("notes", Part::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Part.Draft(""),
                    Part.Draft::build,
                    Part::unknown,
                    (d, v) -> d.unknown = v);

    private PartShape() {}

    /// The name of the member that holds what is true of a kind.
    static String member(PartKind kind) {
        return switch (kind) {
            case PROCESSOR -> "processor";
            case MEMORY -> "memory";
            case DRIVE -> "drive";
            case STORAGE_CONTROLLER -> "storageController";
            case NETWORK_CARD -> "networkCard";
            case POWER_SUPPLY -> "powerSupply";
            case ACCELERATOR -> "accelerator";
            case OTHER -> "other";
        };
    }

    private static String[] kinds() {
        return Stream.of(PartKind.values()).map(PartShape::member).toArray(String[]::new);
    }

    private static <F extends PartFacts> Consumer<Shape.Builder<Part, Part.Draft>> facts(
            PartKind kind, Value<F> value, Class<F> type) {
        return shape ->
                shape.optional(
                        member(kind),
                        value,
                        part -> Optional.of(part.facts()).filter(type::isInstance).map(type::cast),
                        (d, v) -> v.ifPresent(facts -> d.facts = facts));
    }
}
