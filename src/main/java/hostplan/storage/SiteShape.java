package hostplan.storage;

import hostplan.inventory.Site;
import hostplan.inventory.SiteCosts;
import hostplan.inventory.SiteKind;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// A site in the file.
final class SiteShape {

    static final Value<Site> VALUE =
            ObjectValue.keeper(
                    Shape.<Site, Site.Draft>lines()
                            .required("id", Identity.VALUE, Site::id, (d, v) -> d.id = v)
                            .text("name", Site::name, (d, v) -> d.name = v)
                            .optional(
                                    "kind",
                                    WordValue.of(SiteKind.class),
                                    Site::kind,
                                    (d, v) -> d.kind = v)
                            .text("address", Site::address, (d, v) -> d.address = v)
                            .unless(
                                    SiteCosts.AS_IN_PROJECT,
                                    "costs",
                                    SiteCostsShape.VALUE,
                                    Site::costs,
                                    (d, v) -> d.costs = v)
                            .text("notes", Site::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Site.Draft(""),
                    Site.Draft::build,
                    Site::unknown,
                    (d, v) -> d.unknown = v);

    private SiteShape() {}
}
