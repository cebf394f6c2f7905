package hostplan.ui.vms;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.placement.Growth;
import hostplan.project.VmTally;
import hostplan.project.VmTotals;
import hostplan.sheet.NaturalText;
import hostplan.ui.common.Texts;
import hostplan.ui.vms.VmTotalRow.Cell;
import hostplan.ui.vms.VmTotalRow.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes sums over virtual machines as the rows of a table. A sum that leaves machines out since
/// they do not state the figure begins with "≥".
final class VmTotalRows {

    /// The keys of the columns.
    static final List<String> COLUMNS =
            List.of("cluster", "vms", "off", "vcpus", "memory", "memoryUsed", "disk", "diskUsed");

    private static final String PARTLY = "≥ ";

    private final Texts texts;

    VmTotalRows(Texts texts) {
        this.texts = texts;
    }

    /// @param selected sums over the selected machines
    /// @param grown what all become, and `selectedGrown` what the selected become
    record Sums(
            VmTally all, VmTotals selected, Growth growth, VmTally grown, VmTotals selectedGrown) {}

    List<String> headings() {
        return COLUMNS.stream().map(key -> texts.text("vms.totals." + key)).toList();
    }

    /// None where there are no machines.
    List<VmTotalRow> of(Sums sums) {
        List<VmTotalRow> rows = new ArrayList<>();
        if (sums.all().all().vms() == 0) {
            return rows;
        }
        add(rows, Kind.ALL, sums.all().all(), sums.growth(), sums.grown().all());
        add(rows, Kind.SELECTED, sums.selected(), sums.growth(), sums.selectedGrown());
        sums.all().byCluster().keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(NaturalText::of))
                .forEach(cluster -> addCluster(rows, cluster, sums));
        return rows;
    }

    private void addCluster(List<VmTotalRow> rows, String cluster, Sums sums) {
        String name = cluster.isEmpty() ? texts.text("vms.totals.none") : cluster;
        VmTotals now = sums.all().byCluster().getOrDefault(cluster, VmTotals.NONE);
        VmTotals grown = sums.grown().byCluster().getOrDefault(cluster, VmTotals.NONE);
        rows.add(row(Kind.CLUSTER, name, now));
        addGrown(rows, sums.growth(), grown);
    }

    private void add(
            List<VmTotalRow> rows, Kind kind, VmTotals now, Growth growth, VmTotals grown) {
        String key = kind == Kind.ALL ? "vms.totals.all" : "vms.totals.selected";
        rows.add(row(kind, texts.text(key), now));
        addGrown(rows, growth, grown);
    }

    private void addGrown(List<VmTotalRow> rows, Growth growth, VmTotals grown) {
        if (!growth.equals(Growth.NONE)) {
            String share = texts.amounts().percent(growth.share());
            rows.add(row(Kind.GROWN, texts.text("vms.totals.grown", share), grown));
        }
    }

    private VmTotalRow row(Kind kind, String name, VmTotals totals) {
        return new VmTotalRow(
                kind,
                List.of(
                        new Cell(name, ""),
                        new Cell(texts.amounts().number(totals.vms()), ""),
                        new Cell(texts.amounts().number(totals.off()), ""),
                        cell(totals, totals.vcpus(), 1, false),
                        cell(totals, totals.memory(), Bytes.GIB, true),
                        cell(totals, totals.memoryUsed(), Bytes.GIB, true),
                        cell(totals, totals.disk(), Bytes.GB, true),
                        cell(totals, totals.diskUsed(), Bytes.GB, true)));
    }

    private Cell cell(VmTotals totals, VmTotals.Sum sum, long unit, boolean bytes) {
        String number =
                texts.amounts().number(Fraction.of(sum.known()).dividedBy(Fraction.of(unit)));
        List<String> tip = new ArrayList<>();
        if (bytes) {
            tip.add(
                    texts.text(
                            "vms.totals.bytes", texts.amounts().number(Fraction.of(sum.known()))));
        }
        if (sum.unknown() > 0) {
            tip.add(texts.text("vms.totals.unknown", sum.unknown()));
        }
        boolean none = sum.unknown() > 0 && sum.unknown() == totals.vms();
        return none
                ? new Cell("–", texts.text("vms.totals.unknown", sum.unknown()))
                : new Cell((sum.unknown() > 0 ? PARTLY : "") + number, String.join("; ", tip));
    }

    /// What the rows do not tell of themselves.
    List<String> remarks(List<VmTotalRow> rows) {
        List<String> remarks = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.kind() == Kind.GROWN)) {
            remarks.add(texts.text("vms.totals.growing"));
        }
        boolean partly =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.text().startsWith(PARTLY));
        if (partly) {
            remarks.add(texts.text("vms.totals.partly"));
        }
        return remarks;
    }
}
