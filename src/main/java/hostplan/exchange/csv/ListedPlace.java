package hostplan.exchange.csv;

import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.draft.ImpliedObjects;
import hostplan.exchange.value.ModelName;
import hostplan.exchange.value.Position;
import hostplan.hardware.RackUnits;

import java.math.BigDecimal;

/// Where the rows of a list say that something stands, and the sites, racks and models that they
/// name.
final class ListedPlace {

    private static final String BETWEEN = " / ";

    private final ImpliedObjects implied = new ImpliedObjects();
    private String rackAbove = "";

    /// Works out what the cells of a row say of its place.
    void finish(DraftBuilder draft) {
        span(draft);
        siteOfRack(draft);
        if (draft.has("position") && !draft.has("rack") && !rackAbove.isEmpty()) {
            draft.derive("rack", rackAbove, "the rack of the row above");
            draft.warn(
                    "The row names a position but no rack; it was put in “"
                            + rackAbove
                            + "” like the row above.");
        }
        rackAbove = draft.has("rack") ? draft.text("rack") : rackAbove;
        implied.site(draft.text("site"), draft.from());
        implied.rack(
                draft.text("rack"),
                draft.text("site"),
                draft.has("position") ? new BigDecimal(draft.text("position")) : BigDecimal.ZERO,
                draft.from());
    }

    /// @param height in rack units, empty where it is not known
    void model(ModelName model, String height, DraftBuilder draft) {
        implied.model(model, height, draft.from());
    }

    void addImplied(ImportResult.Collector into) {
        implied.addTo(into);
    }

    /// Lists with a column for the lowest and one for the highest unit.
    private static void span(DraftBuilder draft) {
        String end = draft.take("positionEnd");
        if (!end.isEmpty() && draft.has("position")) {
            Position.parse(draft.text("position") + "-" + end)
                    .toOptional()
                    .ifPresent(span -> {
                        draft.put(
                                "position",
                                span.lowest().map(RackUnits::toString).orElse(""),
                                draft.source("position"));
                        draft.derive(
                                "rackUnits",
                                span.height().map(RackUnits::toString).orElse(""),
                                "the units it occupies");
                    });
        }
    }

    /// Our own lists write `FRA1 / A03`: the site before the rack.
    private static void siteOfRack(DraftBuilder draft) {
        String rack = draft.text("rack");
        int slash = rack.indexOf(BETWEEN);
        if (slash > 0) {
            String site = rack.substring(0, slash).strip();
            if (!draft.has("site") || draft.text("site").equalsIgnoreCase(site)) {
                draft.put(
                        "rack",
                        rack.substring(slash + BETWEEN.length()).strip(),
                        draft.source("rack"));
                draft.derive("site", site, "named before the rack");
            }
        }
    }
}
