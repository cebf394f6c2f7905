package hostplan.exchange.csv;

import hostplan.exchange.CellFault;
import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.draft.ImpliedObjects;
import hostplan.exchange.value.ModelName;
import hostplan.exchange.value.Position;
import hostplan.exchange.value.Processors;
import hostplan.hardware.RackUnits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lists of servers.
final class ServerList implements ListKind {

    private static final String BETWEEN = " / ";
    private static final String UNNAMED = "Unnamed device";
    private static final Set<String> ESSENTIAL =
            Set.of("name", "cores", "coresEach", "threads", "sockets", "memory");

    private final Map<String, CellReader> readers;
    private final Figures figures;
    private final ImpliedObjects implied = new ImpliedObjects();
    private String rackAbove = "";

    ServerList(Processors processors, List<Column> columns) {
        boolean cores = columns.stream().anyMatch(column -> column.key().equals("cores"));
        ProcessorReader.BareNumber bare =
                cores ? ProcessorReader.BareNumber.SOCKETS : ProcessorReader.BareNumber.CORES;
        figures = new Figures(processors);
        readers = ServerCells.readers(processors, bare);
    }

    @Override
    public Map<String, CellReader> readers() {
        return readers;
    }

    @Override
    public Set<String> essential() {
        return ESSENTIAL;
    }

    @Override
    public void finish(DraftBuilder draft, String nameCell) {
        name(draft, nameCell);
        String version = draft.take("osVersion");
        if (!version.isEmpty() && draft.has("operatingSystem")) {
            draft.put(
                    "operatingSystem",
                    draft.text("operatingSystem") + " " + version,
                    draft.source("operatingSystem"));
        }
        draft.take("currency");
        span(draft);
        place(draft);
        figures.complete(draft);
        model(draft);
    }

    private static void name(DraftBuilder draft, String nameCell) {
        if (draft.text("name").equalsIgnoreCase(UNNAMED)) {
            draft.take("name");
        }
        draft.derive("name", draft.text("hostname"), "the host name");
        for (String key : List.of("serialNumber", "assetTag")) {
            if (!draft.has("name") && draft.has(key)) {
                String text = draft.text(key);
                draft.derive("name", text, "the row has no name");
                draft.warn("The row has no name; the server is named “" + text + "”.");
            }
        }
        if (!draft.has("name") && !draft.isUnreadable()) {
            draft.fault(
                    new CellFault(
                            "name",
                            nameCell,
                            "",
                            "The row has no name, serial number or asset tag.",
                            "Type a name, or leave the row out.",
                            CellFault.Effect.ROW));
        }
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

    private void place(DraftBuilder draft) {
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

    /// The height is the model's where there is one.
    private void model(DraftBuilder draft) {
        String manufacturer = draft.take("manufacturer");
        if (!draft.has("model")) {
            return;
        }
        ModelName model = ModelName.of(manufacturer, draft.text("model"));
        draft.put("model", model.full(), draft.source("model"));
        implied.model(model, draft.take("rackUnits"), draft.from());
    }

    @Override
    public void addImplied(ImportResult.Collector into) {
        implied.addTo(into);
    }
}
