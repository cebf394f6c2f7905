package hostplan.exchange.draft;

import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.exchange.value.ModelName;
import hostplan.exchange.value.Placeholder;
import hostplan.inventory.Rack;
import hostplan.project.ObjectKind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Sites, racks and models that rows only name: each becomes a draft of its own, once.
public final class ImpliedObjects {

    private record SiteFound(String name, Provenance from) {}

    private record RackFound(String name, String site, BigDecimal highest, Provenance from) {}

    private record ModelFound(ModelName name, SequencedSet<String> heights, Provenance from) {}

    private final Map<String, SiteFound> sites = new LinkedHashMap<>();
    private final Map<String, RackFound> racks = new LinkedHashMap<>();
    private final Map<String, ModelFound> models = new LinkedHashMap<>();

    public void site(String name, Provenance from) {
        if (!name.isEmpty()) {
            sites.putIfAbsent(key(name), new SiteFound(name, from));
        }
    }

    /// @param position the unit in which something stands, zero where none is known
    public void rack(String name, String site, BigDecimal position, Provenance from) {
        if (!name.isEmpty()) {
            racks.merge(
                    key(site) + "\n" + key(name),
                    new RackFound(name, site, position, from),
                    (first, other) ->
                            new RackFound(
                                    first.name(),
                                    first.site(),
                                    first.highest().max(other.highest()),
                                    first.from()));
        }
    }

    /// @param height in rack units, empty where it is not known
    public void model(ModelName name, String height, Provenance from) {
        if (Placeholder.isUnknown(name.model())) {
            return;
        }
        ModelFound found =
                models.computeIfAbsent(
                        name.key(), _ -> new ModelFound(name, new LinkedHashSet<>(), from));
        if (!height.isEmpty()) {
            found.heights().add(height);
        }
    }

    public void addTo(ImportResult.Collector into) {
        sites.values().forEach(site -> into.drafts.add(draft(site)));
        racks.values().forEach(rack -> into.drafts.add(draft(rack, into)));
        models.values().forEach(model -> into.drafts.add(draft(model, into)));
    }

    private static Draft draft(SiteFound site) {
        return implied(ObjectKind.SITE, cells("name", site.name()), site.from());
    }

    private static Draft draft(RackFound rack, ImportResult.Collector into) {
        SequencedMap<String, String> cells = cells("name", rack.name());
        if (!rack.site().isEmpty()) {
            cells.put("site", rack.site());
        }
        int highest = rack.highest().setScale(0, RoundingMode.CEILING).intValue();
        if (highest > Rack.USUAL_UNITS) {
            cells.put("units", String.valueOf(highest));
            into.warnings.add(
                    ImportWarning.of(
                            rack.from(),
                            "Something stands in unit "
                                    + highest
                                    + " of rack “"
                                    + rack.name()
                                    + "”, so a new rack is taken to have "
                                    + highest
                                    + " units."));
        }
        return implied(ObjectKind.RACK, cells, rack.from());
    }

    private static Draft draft(ModelFound model, ImportResult.Collector into) {
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        if (!model.name().manufacturer().isEmpty()) {
            cells.put("manufacturer", model.name().manufacturer());
        }
        cells.put("model", model.name().model());
        if (model.heights().size() == 1) {
            cells.put("rackUnits", model.heights().getFirst());
        } else if (model.heights().size() > 1) {
            into.warnings.add(
                    ImportWarning.of(
                            model.from(),
                            "The rows give “"
                                    + model.name().full()
                                    + "” different heights ("
                                    + String.join(", ", model.heights())
                                    + " units), so its height is left empty."));
        }
        return implied(ObjectKind.SERVER_MODEL, cells, model.from());
    }

    /// An object of which only the name is known.
    public static Draft named(ObjectKind kind, String name, Provenance from) {
        return implied(kind, cells("name", name), from);
    }

    private static Draft implied(
            ObjectKind kind, SequencedMap<String, String> cells, Provenance from) {
        SequencedMap<String, CellSource> sources = new LinkedHashMap<>();
        String note = "named in " + from.inWords();
        cells.keySet()
                .forEach(key ->
                        sources.put(key, new CellSource("", "", CellSource.How.DERIVED, note)));
        return new Draft(
                kind,
                from,
                Draft.Basis.IMPLIED,
                cells,
                new LinkedHashMap<>(),
                sources,
                List.of(),
                Optional.empty());
    }

    private static SequencedMap<String, String> cells(String key, String text) {
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        cells.put(key, text);
        return cells;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
