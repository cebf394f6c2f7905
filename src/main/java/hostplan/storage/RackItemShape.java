package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.Optional;

/// What stands in a rack beside servers, in the file.
final class RackItemShape {

    private static final Value<InRack> LOCATION =
            ObjectValue.part(
                    Shape.<InRack, Place>oneLine()
                            .required("rack", Scalars.TEXT, InRack::rack, (d, v) -> d.rack = v)
                            .optional(
                                    "position",
                                    Amounts.RACK_UNITS,
                                    InRack::position,
                                    (d, v) -> d.position = v)
                            .unless(
                                    Face.FRONT,
                                    "face",
                                    WordValue.of(Face.class),
                                    InRack::face,
                                    (d, v) -> d.face = v)
                            .build(),
                    Place::new,
                    Place::build);

    static final Value<RackItem> VALUE =
            ObjectValue.keeper(
                    Shape.<RackItem, RackItem.Draft>lines()
                            .required("id", Identity.VALUE, RackItem::id, (d, v) -> d.id = v)
                            .text("name", RackItem::name, (d, v) -> d.name = v)
                            .always(
                                    "kind",
                                    WordValue.of(RackItemKind.class),
                                    RackItem::kind,
                                    (d, v) -> d.kind = v)
                            .optional(
                                    "location",
                                    LOCATION,
                                    RackItem::location,
                                    (d, v) -> d.location = v)
                            .always(
                                    "units",
                                    Amounts.RACK_UNITS,
                                    RackItem::units,
                                    (d, v) -> d.units = v)
                            .unless(
                                    false,
                                    "fullDepth",
                                    Scalars.YES_NO,
                                    RackItem::fullDepth,
                                    (d, v) -> d.fullDepth = v)
                            .optional(
                                    "depthMm",
                                    Bounded.WHOLE,
                                    RackItem::depthMm,
                                    (d, v) -> d.depthMm = v)
                            .optional(
                                    "weightKg",
                                    Bounded.DECIMAL,
                                    RackItem::weightKg,
                                    (d, v) -> d.weightKg = v)
                            .optional(
                                    "typicalWatts",
                                    Bounded.WHOLE,
                                    RackItem::typicalWatts,
                                    (d, v) -> d.typicalWatts = v)
                            .optional(
                                    "largestWatts",
                                    Bounded.WHOLE,
                                    RackItem::largestWatts,
                                    (d, v) -> d.largestWatts = v)
                            .optional(
                                    "plateWatts",
                                    Bounded.WHOLE,
                                    RackItem::plateWatts,
                                    (d, v) -> d.plateWatts = v)
                            .list("power", CableShape.POWER, RackItem::power, (d, v) -> d.power = v)
                            .optional(
                                    "outlets",
                                    Bounded.WHOLE,
                                    RackItem::outlets,
                                    (d, v) -> d.outlets = v)
                            .text(
                                    "serialNumber",
                                    RackItem::serialNumber,
                                    (d, v) -> d.serialNumber = v)
                            .text("notes", RackItem::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new RackItem.Draft(""),
                    RackItem.Draft::build,
                    RackItem::unknown,
                    (d, v) -> d.unknown = v);

    private RackItemShape() {}

    private static final class Place {
        String rack = "";
        Optional<RackUnits> position = Optional.empty();
        Face face = Face.FRONT;

        Parsed<InRack> build() {
            return Parsed.value(new InRack(rack, position, face));
        }
    }
}
