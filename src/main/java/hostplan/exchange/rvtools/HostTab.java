package hostplan.exchange.rvtools;

import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.draft.ImpliedObjects;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.ModelName;
import hostplan.exchange.value.ProcessorText;
import hostplan.exchange.value.Processors;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;

/// Reads the tab vHost: the servers. Threads are not listed; they are twice the cores where
/// hyper-threading is on.
final class HostTab {

    private final TabTable table;
    private final Processors processors;
    private final ImpliedObjects implied;
    private final ImportResult.Collector into;

    HostTab(
            TabTable table,
            Processors processors,
            ImpliedObjects implied,
            ImportResult.Collector into) {
        this.table = table;
        this.processors = processors;
        this.implied = implied;
        this.into = into;
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (TableRow row : table.rows()) {
            drafts.add(draft(row));
        }
        return drafts;
    }

    private Draft draft(TableRow row) {
        DraftBuilder draft = new DraftBuilder(ObjectKind.SERVER, table.from(row), into);
        name(draft, row);
        model(draft, row);
        processor(draft, row);
        table.putNumber(draft, row, "sockets", "# cpu", InfoTab::count);
        table.putNumber(draft, row, "cores", "# cores", InfoTab::count);
        table.putNumber(draft, row, "coresEach", "cores per cpu", InfoTab::count);
        cores(draft);
        threads(draft, row);
        table.putNumber(draft, row, "memory", "# memory", InfoTab::memory);
        table.put(draft, row, "operatingSystem", "esx version");
        table.put(draft, row, "serialNumber", "serial number", "service tag");
        return draft.build();
    }

    private void name(DraftBuilder draft, TableRow row) {
        String host = table.text(row, "host");
        table.put(draft, row, "name", "host");
        if (host.isEmpty()) {
            draft.fault(
                    new CellFault(
                            "name",
                            "A" + row.number(),
                            "",
                            "The row has no name.",
                            "Leave the row out.",
                            CellFault.Effect.ROW));
        } else if (host.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:]*")) {
            draft.derive("addresses", host, "the name is an address");
        } else if (host.contains(".")) {
            draft.derive("hostname", host, "the name of the host");
        }
    }

    private void model(DraftBuilder draft, TableRow row) {
        String text = table.text(row, "model");
        if (!text.isEmpty()) {
            ModelName model = ModelName.of(table.text(row, "vendor"), text);
            table.putMade(draft, row, "model", model.full(), "model", "vendor");
            implied.model(model, "", draft.from());
        }
    }

    private void processor(DraftBuilder draft, TableRow row) {
        String name = ProcessorText.of(table.text(row, "cpu model")).name();
        String known = processors.find(name).map(Processors.Known::name).orElse(name);
        table.putMade(draft, row, "processor", known, "cpu model");
    }

    private static void cores(DraftBuilder draft) {
        String each = draft.take("coresEach");
        if (!each.isEmpty() && draft.has("sockets")) {
            long cores = Long.parseLong(each) * Long.parseLong(draft.text("sockets"));
            draft.derive("cores", String.valueOf(cores), "processors × cores of each");
        }
    }

    private void threads(DraftBuilder draft, TableRow row) {
        if (draft.has("cores") && !table.text(row, "ht active").isEmpty()) {
            long cores = Long.parseLong(draft.text("cores"));
            boolean twice = table.isTrue(row, "ht active");
            draft.derive(
                    "threads",
                    String.valueOf(twice ? 2 * cores : cores),
                    twice ? "hyper-threading is on" : "hyper-threading is off");
        }
    }
}
