package hostplan.exchange.rvtools;

import hostplan.exchange.ImportResult;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.text.TableRow;

/// Tells what of the tab vDatastore is not taken: storage shared by hosts belongs to none of them,
/// and nothing is attached to a host in silence.
final class DatastoreTab {

    private DatastoreTab() {}

    static void skip(TabTable table, ImportResult.Collector into) {
        for (TableRow row : table.rows()) {
            String hosts = table.text(row, "# hosts");
            String capacity = table.text(row, "capacity mb");
            String what =
                    hosts.equals("1")
                            ? "storage of one host (" + table.text(row, "hosts") + ")"
                            : "storage shared by "
                                    + (hosts.isEmpty() ? "several" : hosts)
                                    + " hosts";
            String size = capacity.isEmpty() ? "" : ", " + capacity + " MiB";
            into.skipped.add(
                    SkippedRow.of(
                            table.from(row),
                            table.text(row, "name"),
                            what
                                    + size
                                    + ": no disk was attached to a server; state the disk of its servers by hand"));
        }
    }
}
