package hostplan.exchange.csv;

import hostplan.exchange.CellFault;
import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.value.ModelName;
import hostplan.exchange.value.Processors;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lists of servers.
final class ServerList implements ListKind {

    /// How some exports call what has no name.
    static final String UNNAMED = "Unnamed device";

    private static final Set<String> ESSENTIAL =
            Set.of("name", "cores", "coresEach", "threads", "sockets", "memory");

    private final Map<String, CellReader> readers;
    private final Figures figures;
    private final ListedPlace place;

    ServerList(Processors processors, List<Column> columns, ListedPlace place) {
        this.place = place;
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
        place.finish(draft);
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

    /// The height is the model's where there is one.
    private void model(DraftBuilder draft) {
        String manufacturer = draft.take("manufacturer");
        if (!draft.has("model")) {
            return;
        }
        ModelName model = ModelName.of(manufacturer, draft.text("model"));
        draft.put("model", model.full(), draft.source("model"));
        place.model(model, draft.take("rackUnits"), draft);
    }

    @Override
    public void addImplied(ImportResult.Collector into) {
        place.addImplied(into);
    }
}
