package hostplan.ui.hosts;

import hostplan.amount.Money;
import hostplan.project.ProjectIndex;
import hostplan.project.SliceTotals;
import hostplan.project.SlicedHosts;
import hostplan.ui.common.Texts;
import hostplan.ui.hosts.HostsViewModel.Sums;

import java.util.ArrayList;
import java.util.List;

/// Puts the sums together as a table: all, then each site; below them what a slice of each flavor
/// costs. Money has columns only where there is any.
final class SumTable {

    private final SlicedHosts counted;
    private final ProjectIndex index;
    private final Texts texts;
    private final SliceTotals total;
    private final List<String> flavors;
    private final boolean costed;
    private final boolean priced;

    private SumTable(SlicedHosts counted, ProjectIndex index, Texts texts) {
        this.counted = counted;
        this.index = index;
        this.texts = texts;
        total = counted.total();
        flavors = List.copyOf(total.byFlavor().keySet());
        costed = total.cost().isPresent();
        priced = total.income().isPresent();
    }

    static Sums of(SlicedHosts counted, ProjectIndex index, Texts texts) {
        SumTable table = new SumTable(counted, index, texts);
        return new Sums(table.headings(), table.rows());
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(texts.text("hosts.sum.site"));
        headings.add(texts.text("hosts.sum.slicings"));
        headings.add(texts.text("hosts.sum.slices"));
        if (costed) {
            headings.add(texts.text("hosts.sum.cost"));
        }
        if (priced) {
            headings.add(texts.text("hosts.sum.income"));
        }
        flavors.forEach(flavor ->
                headings.add(index.flavor(flavor).map(found -> found.name()).orElse(flavor)));
        return headings;
    }

    private List<Sums.Row> rows() {
        List<Sums.Row> rows = new ArrayList<>();
        rows.add(row(texts.text("hosts.sum.all"), total));
        counted.bySite().forEach((site, there) -> rows.add(row(site(site), there)));
        if (costed) {
            rows.add(costs());
        }
        return rows;
    }

    private String site(String id) {
        return index.site(id)
                .map(found -> found.name())
                .orElseGet(() -> texts.text("hosts.sum.nowhere"));
    }

    private Sums.Row row(String name, SliceTotals totals) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(number(totals.slicings()));
        cells.add(number(totals.slices()));
        if (costed) {
            cells.add(totals.cost().map(sum -> money(sum.each())).orElse(""));
        }
        if (priced) {
            cells.add(totals.income().map(this::money).orElse(""));
        }
        flavors.forEach(flavor -> cells.add(number(totals.byFlavor().getOrDefault(flavor, 0L))));
        return new Sums.Row(cells);
    }

    /// What a slice of each flavor costs, under its heading.
    private Sums.Row costs() {
        List<String> cells = new ArrayList<>(List.of(texts.text("hosts.sum.byFlavor"), "", "", ""));
        if (priced) {
            cells.add("");
        }
        flavors.forEach(flavor -> cells.add(total.costOf(flavor).map(this::money).orElse("")));
        return new Sums.Row(cells);
    }

    private String number(long value) {
        return texts.amounts().number(value);
    }

    private String money(Money money) {
        return texts.amounts().money(money);
    }
}
