package hostplan.paper.part;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.capacity.Resource;
import hostplan.explain.PlacementTexts;
import hostplan.explain.WhyNotStatements;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.placement.PlacedLoads;
import hostplan.placement.Placement;
import hostplan.project.PlacedRow;
import hostplan.project.PlacedRows;
import hostplan.project.PlacementRun.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The hosts of a placement: how many VMs each carries, how full that makes it, and which they are.
final class PlacementHosts {

    private final PlanSource source;
    private final Outcome.Answered found;
    private final PaperTexts texts;
    private final AmountFormat amounts;
    private final PlacedLoads loads;

    PlacementHosts(PlanSource source, Placement placement, Outcome.Answered found) {
        this.source = source;
        this.found = found;
        texts = source.texts();
        amounts = texts.amounts();
        loads = new PlacedLoads(found.answer());
    }

    Table table() {
        List<Integer> resources = loads.used();
        int memory = found.answer().question().place(Resource.MEMORY);
        WhyNotStatements words =
                new WhyNotStatements(found.answer().question(), PlacementTexts.english(), _ -> "");
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(texts.text("placement.host")).key());
        columns.add(Column.right(texts.text("placement.count")));
        columns.add(Column.right(texts.text("placement.vms")));
        columns.add(Column.right(texts.text("placement.memory")));
        resources.forEach(each -> columns.add(Column.right(words.name(each))));
        columns.add(Column.left(texts.text("placement.on-each")));
        List<Row> rows = new ArrayList<>();
        for (PlacedRow row : PlacedRows.ofProject(source.project(), found.answer(), false)) {
            List<String> cells = new ArrayList<>();
            cells.add(row.name());
            cells.add(amounts.number(row.count()));
            cells.add(amounts.number(row.vms().values().stream().mapToLong(count -> count).sum()));
            cells.add(
                    resources.contains(memory)
                            ? amounts.memory(new Bytes(loads.capacity(row.row(), memory)))
                            : "");
            resources.forEach(each ->
                    cells.add(
                            loads.share(row.row(), each)
                                    .map(amounts::percent)
                                    .orElse(texts.unknown())));
            cells.add(vms(row));
            rows.add(Row.of(cells.stream().map(Text::of).toList()));
        }
        return new Table(columns, rows).withoutEmptyColumns();
    }

    private String vms(PlacedRow row) {
        return row.vms().isEmpty()
                ? texts.unknown()
                : row.vms().entrySet().stream()
                        .map(each ->
                                each.getValue() == 1
                                        ? each.getKey()
                                        : each.getValue() + " × " + each.getKey())
                        .collect(Collectors.joining(", "));
    }
}
