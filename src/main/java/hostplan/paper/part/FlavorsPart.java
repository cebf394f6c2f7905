package hostplan.paper.part;

import hostplan.capacity.Flavor;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Only;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.project.ObjectKind;
import hostplan.project.Valuations;
import hostplan.sheet.ColumnType;
import hostplan.sheet.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is sold at which price, and for those who may know what it costs.
final class FlavorsPart implements Part {

    private static final List<String> COLUMNS =
            List.of(
                    "name",
                    "vcpus",
                    "memory",
                    "disk",
                    "iops",
                    "network",
                    "pinned",
                    "virtualNodes",
                    "notes",
                    "price");

    @Override
    public String code() {
        return "flavors";
    }

    @Override
    public List<Section> sections(PlanSource source) {
        if (source.project().flavors().isEmpty()) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        sections.add(prices(source));
        PrintedSlicings slicings = new PrintedSlicings(source);
        slicings.all().stream()
                .flatMap(slicing ->
                        slicings
                                .answer(slicing)
                                .flatMap(answer -> SlicingCosts.of(source, slicing, answer))
                                .map(costs -> costs(source, slicing.name(), costs))
                                .stream())
                .forEach(sections::add);
        return sections;
    }

    private static Section prices(PlanSource source) {
        PaperTexts texts = source.texts();
        String title = texts.text("part.flavors");
        return Section.of(
                title,
                List.of(
                        Heading.title(title),
                        table(source),
                        new Only(
                                Disclosure.PRICE,
                                List.of(
                                        new Paragraph(
                                                Text.muted(texts.text("flavors.monthly")))))));
    }

    private static Table table(PlanSource source) {
        Table net =
                new SheetTable(
                                Sheet.of(source.project(), ObjectKind.FLAVOR),
                                FlavorsPart::readers,
                                (_, _) -> Optional.empty())
                        .of(COLUMNS, _ -> true);
        List<Column> columns = new ArrayList<>(net.columns());
        columns.add(
                Column.right(
                                source.texts()
                                        .text(
                                                "flavors.gross",
                                                source.project().currency().getCurrencyCode()))
                        .only(Disclosure.PRICE));
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < net.rows().size(); place++) {
            rows.add(
                    net.rows()
                            .get(place)
                            .and(Text.of(gross(source, source.project().flavors().get(place)))));
        }
        return new Table(columns, rows).withoutEmptyColumns();
    }

    /// Empty where it has no price, or the rate or the tax is not known.
    private static String gross(PlanSource source, Flavor flavor) {
        var valuation = Valuations.of(source.project());
        return flavor.price()
                .flatMap(price -> valuation.worth(price).known())
                .flatMap(net -> valuation.taxFactor().map(net::times))
                .map(valuation::money)
                .map(source.texts().amounts()::moneyAlone)
                .orElse("");
    }

    private static Section costs(PlanSource source, String slicing, SlicingCosts costs) {
        return new Section(
                List.of(source.texts().text("part.flavors"), slicing),
                "",
                Turn.AS_ASKED,
                List.of(new Only(Disclosure.INTERNAL_COST, costs.blocks())));
    }

    private static Disclosure readers(hostplan.sheet.Column column) {
        return column.type() instanceof ColumnType.Money ? Disclosure.PRICE : Disclosure.OPEN;
    }
}
