package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Location.AtSite;
import hostplan.inventory.Location.InBay;
import hostplan.inventory.Location.InRack;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.Optional;

/// A location in the file: `{"site": "…"}`, `{"rack": "…", "position": 10.5, "face": "rear"}` or
/// `{"enclosure": "…", "bay": "3"}`.
final class LocationShape {

    static final Value<Optional<Location>> VALUE =
            ObjectValue.part(
                    Shape.<Optional<Location>, Parts>oneLine()
                            .optional(
                                    "site",
                                    Scalars.TEXT,
                                    l -> Parts.of(l).site,
                                    (d, v) -> d.site = v)
                            .optional(
                                    "rack",
                                    Scalars.TEXT,
                                    l -> Parts.of(l).rack,
                                    (d, v) -> d.rack = v)
                            .optional(
                                    "position",
                                    Amounts.RACK_UNITS,
                                    l -> Parts.of(l).position,
                                    (d, v) -> d.position = v)
                            .unless(
                                    Face.FRONT,
                                    "face",
                                    WordValue.of(Face.class),
                                    l -> Parts.of(l).face,
                                    (d, v) -> d.face = v)
                            .optional(
                                    "enclosure",
                                    Scalars.TEXT,
                                    l -> Parts.of(l).enclosure,
                                    (d, v) -> d.enclosure = v)
                            .text("bay", l -> Parts.of(l).bay, (d, v) -> d.bay = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private LocationShape() {}

    /// All that a location of any kind may state.
    private static final class Parts {
        Optional<String> site = Optional.empty();
        Optional<String> rack = Optional.empty();
        Optional<RackUnits> position = Optional.empty();
        Face face = Face.FRONT;
        Optional<String> enclosure = Optional.empty();
        String bay = "";

        static Parts of(Optional<Location> location) {
            Parts parts = new Parts();
            location.ifPresent(parts::take);
            return parts;
        }

        private void take(Location location) {
            switch (location) {
                case AtSite at -> site = Optional.of(at.site());
                case InRack in -> {
                    rack = Optional.of(in.rack());
                    position = in.position();
                    face = in.face();
                }
                case InBay in -> {
                    enclosure = Optional.of(in.enclosure());
                    bay = in.bay();
                }
            }
        }

        Parsed<Optional<Location>> build() {
            boolean inRack = rack.isPresent() || position.isPresent() || face != Face.FRONT;
            boolean inBay = enclosure.isPresent() || !bay.isEmpty();
            int kinds = (site.isPresent() ? 1 : 0) + (inRack ? 1 : 0) + (inBay ? 1 : 0);
            if (kinds > 1 || (inRack && rack.isEmpty()) || (inBay && enclosure.isEmpty())) {
                return Parsed.problem(
                        "This location is none of the three that there are.",
                        "State \"site\" alone, or \"rack\" with \"position\" and \"face\", or \"enclosure\" with \"bay\".");
            }
            if (inRack) {
                return Parsed.value(rack.map(id -> new InRack(id, position, face)));
            }
            return Parsed.value(
                    inBay ? enclosure.map(id -> new InBay(id, bay)) : site.map(AtSite::new));
        }
    }
}
