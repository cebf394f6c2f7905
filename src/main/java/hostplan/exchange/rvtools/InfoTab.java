package hostplan.exchange.rvtools;

import hostplan.amount.Bytes;
import hostplan.document.Coded;
import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.StatusWords;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the tab vInfo: the virtual machines. Templates are none; what a cluster makes for itself
/// is left out unless wanted.
final class InfoTab {

    private final TabTable table;
    private final UsedMemory memory;
    private final ImportOptions options;
    private final ImportResult.Collector into;

    /// @param memory what the tab vMemory says
    InfoTab(TabTable table, UsedMemory memory, ImportOptions options, ImportResult.Collector into) {
        this.table = table;
        this.memory = memory;
        this.options = options;
        this.into = into;
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Optional<String> reason = reasonToSkip(row);
            if (reason.isPresent()) {
                into.skipped.add(
                        SkippedRow.of(table.from(row), table.text(row, "vm"), reason.get()));
            } else {
                drafts.add(draft(row));
            }
        }
        return drafts;
    }

    private Optional<String> reasonToSkip(TableRow row) {
        if (table.isTrue(row, "template")) {
            return Optional.of("a template");
        }
        boolean wanted = options.placeholders() == ImportOptions.Placeholders.TAKEN;
        if (!wanted && table.text(row, "vm").toLowerCase(Locale.ROOT).startsWith("vcls")) {
            return Optional.of(
                    "a machine that vSphere makes for itself (such can be taken instead)");
        }
        return !wanted && table.isTrue(row, "srm placeholder")
                ? Optional.of("a placeholder for disaster recovery (such can be taken instead)")
                : Optional.empty();
    }

    private Draft draft(TableRow row) {
        DraftBuilder draft = new DraftBuilder(ObjectKind.VM, table.from(row), into);
        table.put(draft, row, "name", "vm");
        if (!draft.has("name")) {
            draft.fault(
                    new CellFault(
                            "name",
                            "A" + row.number(),
                            "",
                            "The row has no name.",
                            "Leave the row out.",
                            CellFault.Effect.ROW));
        }
        table.put(draft, row, "uuid", "vm uuid");
        table.put(draft, row, "cluster", "cluster");
        table.put(draft, row, "host", "host");
        table.putMade(draft, row, "powerState", powerState(row), "powerstate");
        table.putNumber(draft, row, "vcpus", "cpus", InfoTab::count);
        table.putNumber(draft, row, "memory", "memory", InfoTab::memory);
        table.putNumber(draft, row, "diskProvisioned", "provisioned mb", InfoTab::mebibytes);
        table.putNumber(draft, row, "diskUsed", "in use mb", InfoTab::mebibytes);
        memory.addTo(draft, table, row);
        table.put(
                draft,
                row,
                "operatingSystem",
                "os according to the vmware tools",
                "os according to the configuration file",
                "os");
        table.put(draft, row, "notes", "annotation");
        return draft.build();
    }

    private String powerState(TableRow row) {
        return StatusWords.powerState(table.text(row, "powerstate")).map(Coded::code).orElse("");
    }

    /// Zero stands where vCenter does not know.
    static String count(long number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    static String memory(long number) {
        return number == 0 ? "" : mebibytes(number);
    }

    /// Exact, since these tools write MB and mean MiB.
    private static String mebibytes(long number) {
        return Bytes.ofMiB(number).binaryText();
    }
}
