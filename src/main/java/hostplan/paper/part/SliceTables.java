package hostplan.paper.part;

import hostplan.amount.AmountFormat;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.MoreStep;
import hostplan.capacity.NodeAnswer;
import hostplan.capacity.Quantity;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.explain.LedgerCells;
import hostplan.explain.MoreStatements;
import hostplan.explain.SliceList;
import hostplan.explain.StatementText;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;

import java.util.ArrayList;
import java.util.List;

/// What came of a slicing, in tables.
final class SliceTables {

    private static final StatementText WORDS = StatementText.english();

    private final SlicingAnswer answer;
    private final PaperTexts texts;
    private final AmountFormat amounts;
    private final LedgerCells ledgers;

    SliceTables(SlicingAnswer answer, PaperTexts texts) {
        this.answer = answer;
        this.texts = texts;
        amounts = texts.amounts();
        ledgers = new LedgerCells(WORDS, amounts);
    }

    /// How many of each flavor, of how many wanted, and what stopped them.
    Table flavors() {
        return new Table(
                List.of(
                        left("slices.flavor").key(),
                        right("slices.counted"),
                        left("slices.wanted"),
                        left("slices.stopped-by")),
                answer.lines().stream().map(this::flavor).toList());
    }

    private Row flavor(LineAnswer line) {
        return Row.of(
                line.flavor().name(),
                amounts.number(line.count()),
                wanted(line.quantity()),
                line.limit().map(WORDS::resource).orElse(texts.unknown()));
    }

    private String wanted(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Fixed(int count) -> amounts.number(count);
            case Quantity.Fill fill -> texts.text("slices.wanted.fill") + bounds(fill);
            case Quantity.Weighted weighted ->
                    texts.text("slices.wanted.weight", weighted.weight()) + bounds(weighted);
        };
    }

    private String bounds(Quantity quantity) {
        String least =
                quantity.atLeast() > 0 ? texts.text("slices.wanted.least", quantity.atLeast()) : "";
        return least
                + quantity.atMost().map(most -> texts.text("slices.wanted.most", most)).orElse("");
    }

    /// Where each resource goes.
    Table resources() {
        return new Table(
                List.of(
                        left("slices.resource").key(),
                        left("slices.unit"),
                        right("slices.installed"),
                        right("slices.reserved"),
                        right("slices.kept"),
                        right("slices.ratio"),
                        right("slices.capacity"),
                        right("slices.allocated"),
                        right("slices.overhead"),
                        right("slices.free"),
                        right("slices.of-it-stranded")),
                Resource.NAMED_FIRST.stream()
                        .flatMap(resource -> answer.ledger(resource).stream())
                        .map(ledger -> Row.of(ledgers.of(ledger).toArray(String[]::new)))
                        .toList());
    }

    /// What lies in which NUMA node; nothing where that was not asked.
    List<Block> nodes() {
        if (answer.nodes().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (NodeAnswer node : answer.nodes()) {
            for (Ledger ledger : node.ledgers()) {
                rows.add(
                        Row.of(
                                amounts.number(node.node()),
                                SliceList.text(answer, node),
                                WORDS.resource(ledger.resource()),
                                ledger.resource().unit(),
                                ledgers.number(ledger.capacity()),
                                ledgers.number(ledger.free())));
            }
        }
        return List.of(
                Heading.section(texts.text("slices.nodes")),
                new Table(
                        List.of(
                                right("slices.node").key(),
                                left("slices.in-it"),
                                left("slices.resource"),
                                left("slices.unit"),
                                right("slices.capacity"),
                                right("slices.free")),
                        rows));
    }

    /// What would bring more slices, and what that costs.
    List<Block> more(List<MoreStep> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.section(texts.text("slices.more")),
                new Table(
                        List.of(
                                left("slices.step").key(),
                                right("slices.won"),
                                right("slices.price").only(Disclosure.INTERNAL_COST),
                                right("slices.price-of-one").only(Disclosure.INTERNAL_COST)),
                        steps.stream().map(this::step).toList()));
    }

    private Row step(MoreStep step) {
        return Row.of(
                WORDS.sentence(MoreStatements.of(step.change())),
                "+ " + amounts.number(step.slices()),
                step.price().map(amounts::money).orElse(texts.unknown()),
                step.pricePerSlice().map(each -> amounts.number(each, 2)).orElse(texts.unknown()));
    }

    private Column left(String key) {
        return Column.left(texts.text(key));
    }

    private Column right(String key) {
        return Column.right(texts.text(key));
    }
}
