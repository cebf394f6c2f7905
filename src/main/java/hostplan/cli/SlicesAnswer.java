package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.capacity.HostCounts;
import hostplan.capacity.Resource;
import hostplan.cli.TextTable.Align;
import hostplan.inventory.Site;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.SliceCostSum;
import hostplan.project.SliceTotals;
import hostplan.project.SlicedCost;
import hostplan.project.SlicedHost;
import hostplan.project.SlicedHosts;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.sheet.SlicingFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

/// All slicings of a project and their sums, for people and for machines.
final class SlicesAnswer {

    private static final Set<String> SHOWN =
            Set.of(
                    "name",
                    "host",
                    "site",
                    "ruleSet",
                    "vcpuRatio",
                    "slices",
                    "limit",
                    "stranded",
                    "cost",
                    "income");

    /// Shown where it says something of any.
    private static final String COST_LACK = "costLack";

    private final SlicedHosts hosts;
    private final Sheet sheet;

    SlicesAnswer(Project project, List<String> ruleSets, SlicedHosts hosts) {
        this.hosts = hosts;
        sheet =
                Sheet.of(project, ObjectKind.SLICING)
                        .at(project, new SlicingFacts(ruleSets, hosts));
    }

    List<String> lines() {
        if (hosts.all().isEmpty()) {
            return List.of("The project has no slicings.");
        }
        List<String> lines = new ArrayList<>(table());
        lines.add("");
        lines.addAll(sums());
        if (hosts.total().repeated() > 0) {
            lines.add("");
            lines.add(
                    "Servers that are sliced more than once are in the sums more than once: "
                            + hosts.total().repeated()
                            + " slicings too many.");
        }
        return lines;
    }

    /// The main columns, and one for each flavor.
    private boolean isShown(Column column) {
        return SHOWN.contains(column.key())
                || column.ownName().isPresent()
                || (column.key().equals(COST_LACK)
                        && hosts.all().stream().anyMatch(host -> host.costLack().isPresent()));
    }

    private List<String> table() {
        List<Column> columns = sheet.columns().stream().filter(this::isShown).toList();
        TextTable table =
                new TextTable(
                        columns.stream()
                                .map(column ->
                                        new TextTable.Column(
                                                sheet.heading(column),
                                                column.type().numeric() ? Align.RIGHT : Align.LEFT))
                                .toList());
        for (int row = 0; row < sheet.size(); row++) {
            int shown = row;
            table.row(columns.stream().map(column -> sheet.text(shown, column)).toList());
        }
        return table.lines();
    }

    private List<String> sums() {
        List<String> flavors = List.copyOf(hosts.total().byFlavor().keySet());
        List<TextTable.Column> headings = new ArrayList<>();
        headings.add(TextTable.Column.words("Site"));
        headings.add(TextTable.Column.numbers("Slicings"));
        headings.add(TextTable.Column.numbers("Slices"));
        flavors.forEach(flavor -> headings.add(TextTable.Column.numbers(flavorName(flavor))));
        headings.add(TextTable.Column.numbers("Slice costs a month"));
        headings.add(TextTable.Column.numbers("Income a month"));
        TextTable table = new TextTable(headings);
        table.row(sum("All", hosts.total(), flavors));
        hosts.bySite()
                .forEach((site, totals) ->
                        table.row(sum(siteName(site).orElse("No site"), totals, flavors)));
        if (hosts.total().cost().isPresent()) {
            table.row(costs(flavors));
        }
        return table.lines();
    }

    /// What a slice of each flavor costs, under its heading.
    private List<String> costs(List<String> flavors) {
        List<String> cells = new ArrayList<>(List.of("Slice costs a month", "", ""));
        flavors.forEach(flavor -> cells.add(shown(hosts.total().costOf(flavor))));
        cells.addAll(List.of("", ""));
        return cells;
    }

    private static String shown(Optional<Money> money) {
        return money.map(AmountFormat.english()::money).orElse("");
    }

    private static List<String> sum(String name, SliceTotals totals, List<String> flavors) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(String.valueOf(totals.slicings()));
        cells.add(String.valueOf(totals.slices()));
        flavors.forEach(
                flavor -> cells.add(String.valueOf(totals.byFlavor().getOrDefault(flavor, 0L))));
        cells.add(shown(totals.cost().map(SliceCostSum::each)));
        cells.add(shown(totals.income()));
        return cells;
    }

    String json() {
        return JsonOutput.object(json -> {
            json.array("slicings", hosts.all(), this::write);
            json.object("total", total -> write(total, hosts.total()));
            json.array("sites", hosts.bySite().entrySet(), this::write);
        });
    }

    private void write(JsonOutput json, SlicedHost host) {
        json.text("id", host.slicing().id());
        json.text("name", host.slicing().name());
        json.known("host", text(host, "host"));
        json.known("site", host.site().flatMap(this::siteName));
        json.text("hypervisor", host.slicing().ruleSet());
        json.whole("slices", host.counts().map(counts -> counts.counts().total()));
        json.objects("counts", counts(host.byFlavor()));
        json.known("limit", host.counts().flatMap(HostCounts::limit).map(Resource::id));
        json.fraction("stranded", host.meanFree());
        json.maybe("costPerSlice", host.costPerSlice(), JsonOutput::money);
        json.known("costLacks", host.costLack().map(SlicedCost.Lack::code));
        json.maybe("income", host.income(), JsonOutput::money);
        json.known("problem", host.counts().isPresent() ? "" : text(host, "limit"));
    }

    private void write(JsonOutput json, Map.Entry<String, SliceTotals> site) {
        json.known("site", siteName(site.getKey()));
        write(json, site.getValue());
    }

    private void write(JsonOutput json, SliceTotals totals) {
        json.number("slicings", totals.slicings());
        json.number("uncounted", totals.uncounted());
        json.number("repeated", totals.repeated());
        json.number("slices", totals.slices());
        json.objects("counts", counts(totals));
        json.maybe("costPerSlice", totals.cost().map(SliceCostSum::each), JsonOutput::money);
        json.number("slicesWithoutCost", totals.slicesWithoutCost());
        json.maybe("income", totals.income(), JsonOutput::money);
    }

    private List<Consumer<JsonOutput>> counts(SliceTotals totals) {
        return totals.byFlavor().entrySet().stream()
                .<Consumer<JsonOutput>>map(entry ->
                        json -> {
                            json.text("flavor", flavorName(entry.getKey()));
                            json.number("count", entry.getValue());
                            json.maybe("cost", totals.costOf(entry.getKey()), JsonOutput::money);
                        })
                .toList();
    }

    private List<Consumer<JsonOutput>> counts(SequencedMap<String, Long> byFlavor) {
        return byFlavor.entrySet().stream()
                .<Consumer<JsonOutput>>map(entry ->
                        json -> {
                            json.text("flavor", flavorName(entry.getKey()));
                            json.number("count", entry.getValue());
                        })
                .toList();
    }

    private String text(SlicedHost host, String column) {
        int row = sheet.row(host.slicing().id()).orElseThrow();
        return sheet.text(row, sheet.column(column).orElseThrow());
    }

    private String flavorName(String id) {
        return sheet.index().flavor(id).map(Flavor::name).orElse(id);
    }

    private Optional<String> siteName(String id) {
        return sheet.index().site(id).map(Site::name);
    }
}
