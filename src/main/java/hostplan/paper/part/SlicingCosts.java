package hostplan.paper.part;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.cost.CostLine;
import hostplan.cost.FlavorCost;
import hostplan.cost.OldPrices;
import hostplan.cost.SliceCosts;
import hostplan.cost.SliceWorking;
import hostplan.explain.CostTexts;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.project.HostCosts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What the host of a slicing costs a month, and what its slices cost and earn. All of it is for
/// those only who may know costs.
final class SlicingCosts {

    private static final MessageTexts WORDS = CostTexts.english();

    private final SliceCosts costs;
    private final String slicing;
    private final LocalDate today;
    private final PaperTexts texts;
    private final AmountFormat amounts;

    private SlicingCosts(PlanSource source, String slicing, SliceCosts costs) {
        this.costs = costs;
        this.slicing = slicing;
        today = source.imprint().date();
        texts = source.texts();
        amounts = texts.amounts();
    }

    /// Empty where the host has no price.
    static Optional<SlicingCosts> of(PlanSource source, Slicing slicing, SlicingAnswer answer) {
        return HostCosts.of(source.index(), slicing, answer)
                .filter(costs -> costs.host().hasPrice())
                .map(costs -> new SlicingCosts(source, slicing.name(), costs));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.title(slicing).beside(texts.text("costs.title")));
        blocks.add(Heading.section(texts.text("costs.host")));
        blocks.add(host());
        blocks.add(
                Heading.section(texts.text("costs.slices"))
                        .beside(
                                texts.text(
                                        "costs.key",
                                        WORDS.text(Message.of("resource-" + costs.key().id())))));
        if (costs.flavors().isEmpty()) {
            blocks.add(Paragraph.of(texts.text("costs.nothing-sold")));
        } else {
            blocks.add(slices());
            blocks.add(Paragraph.of(breakEven()));
        }
        blocks.addAll(Sentences.each(texts.text("costs.gaps"), texts(costs.gaps())));
        blocks.addAll(Sentences.each(texts.text("costs.working"), texts(working())));
        blocks.addAll(Sentences.each(texts.text("costs.not-checked"), texts(costs.notChecked())));
        return blocks;
    }

    private Table host() {
        OldPrices old = new OldPrices(costs.host(), today);
        List<Row> rows = new ArrayList<>();
        for (CostLine line : costs.host().lines()) {
            String name = WORDS.text(Message.of("item-" + line.item().code()));
            rows.add(
                    Row.of(
                            line.name().isEmpty() ? name : name + " " + line.name(),
                            money(line.amount()),
                            old.of(line).map(asOf -> texts.text("costs.old", asOf)).orElse("")));
        }
        rows.add(
                Row.of(
                                texts.text(
                                        costs.host().gaps().isEmpty()
                                                ? "costs.sum"
                                                : "costs.sum.at-least"),
                                money(Optional.of(costs.host().total())),
                                "")
                        .total());
        return new Table(
                        List.of(
                                Column.left(texts.text("costs.item")).key(),
                                Column.right(texts.text("costs.month", currency())),
                                Column.left(texts.text("costs.price-of"))),
                        rows)
                .withoutEmptyColumns();
    }

    private Table slices() {
        String fill = amounts.percent(costs.fill());
        return new Table(
                List.of(
                        Column.left(texts.text("slices.flavor")).key(),
                        Column.right(texts.text("slices.counted")),
                        Column.right(texts.text("costs.full", currency())),
                        Column.right(texts.text("costs.at-fill", fill, currency())),
                        Column.right(texts.text("costs.price", currency())),
                        Column.right(texts.text("costs.margin", fill)),
                        Column.right(
                                texts.text(
                                        "costs.price-for",
                                        amounts.percent(costs.margin()),
                                        currency())),
                        Column.right(texts.text("costs.with-tax", currency())),
                        Column.right(texts.text("costs.paid-by"))),
                costs.flavors().stream().map(this::slice).toList());
    }

    private Row slice(FlavorCost flavor) {
        return Row.of(
                flavor.name(),
                amounts.number(flavor.count()),
                money(flavor.atFull()),
                money(flavor.atFill()),
                money(flavor.price()),
                flavor.marginAtFill().map(amounts::percent).orElse(texts.unknown()),
                money(flavor.priceForMargin()),
                money(flavor.priceForMargin().flatMap(costs::gross)),
                flavor.breakEven().map(amounts::number).orElse(texts.text("costs.never")));
    }

    private String breakEven() {
        return costs.breakEven()
                .map(count ->
                        texts.text(
                                "costs.break-even",
                                amounts.number(count),
                                amounts.number(costs.sold())))
                .orElseGet(() -> texts.text("costs.never-paid"));
    }

    /// How it all comes about, and of which years the prices are where they differ.
    private List<Message> working() {
        List<Message> lines = new ArrayList<>(new SliceWorking(costs).all());
        SortedMap<Integer, Integer> years = costs.host().years(today);
        if (years.size() > 1) {
            lines.add(SliceWorking.years(years));
        }
        return lines;
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(WORDS::text).distinct().toList();
    }

    private String currency() {
        return costs.host().assumed().valuation().currency().getCurrencyCode();
    }

    private String money(Optional<Fraction> amount) {
        return amount.map(costs.host().assumed().valuation()::money)
                .map(amounts::moneyAlone)
                .orElse(texts.unknown());
    }
}
