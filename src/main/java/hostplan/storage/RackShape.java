package hostplan.storage;

import hostplan.inventory.Numbering;
import hostplan.inventory.Rack;
import hostplan.inventory.RackWidth;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// A rack in the file.
final class RackShape {

    static final Value<Rack> VALUE =
            ObjectValue.keeper(
                    Shape.<Rack, Rack.Draft>lines()
                            .required("id", Identity.VALUE, Rack::id, (d, v) -> d.id = v)
                            .text("name", Rack::name, (d, v) -> d.name = v)
                            .optional("site", Scalars.TEXT, Rack::site, (d, v) -> d.site = v)
                            .always("units", Bounded.COUNT, Rack::units, (d, v) -> d.units = v)
                            .unless(
                                    Numbering.FROM_BELOW,
                                    "numbering",
                                    WordValue.of(Numbering.class),
                                    Rack::numbering,
                                    (d, v) -> d.numbering = v)
                            .unless(
                                    RackWidth.NINETEEN_INCH,
                                    "width",
                                    WordValue.of(RackWidth.class),
                                    Rack::width,
                                    (d, v) -> d.width = v)
                            .optional(
                                    "depthMm",
                                    Bounded.WHOLE,
                                    Rack::depthMm,
                                    (d, v) -> d.depthMm = v)
                            .optional(
                                    "postsMm",
                                    Bounded.WHOLE,
                                    Rack::postsMm,
                                    (d, v) -> d.postsMm = v)
                            .optional(
                                    "emptyKg",
                                    Bounded.DECIMAL,
                                    Rack::emptyKg,
                                    (d, v) -> d.emptyKg = v)
                            .optional(
                                    "maximumKg",
                                    Bounded.DECIMAL,
                                    Rack::maximumKg,
                                    (d, v) -> d.maximumKg = v)
                            .optional(
                                    "maximumWatts",
                                    Bounded.WHOLE,
                                    Rack::maximumWatts,
                                    (d, v) -> d.maximumWatts = v)
                            .list("feeds", FeedShape.LIST, Rack::feeds, (d, v) -> d.feeds = v)
                            .text("notes", Rack::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Rack.Draft(""),
                    Rack.Draft::build,
                    Rack::unknown,
                    (d, v) -> d.unknown = v);

    private RackShape() {}
}
