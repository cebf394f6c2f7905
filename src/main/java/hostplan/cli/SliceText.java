package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.MoreStep;
import hostplan.capacity.NodeAnswer;
import hostplan.capacity.NotChecked;
import hostplan.capacity.Quantity;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.vary.WhatIf;
import hostplan.cli.TextTable.Column;
import hostplan.explain.Arithmetic;
import hostplan.explain.LedgerCells;
import hostplan.explain.MoreStatements;
import hostplan.explain.Statement;
import hostplan.explain.StatementText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answer to a slicing for people: the count first, then where each resource goes, then the
/// arithmetic.
final class SliceText {

    private final SlicingAnswer answer;
    private final StatementText texts = StatementText.english();
    private final AmountFormat amounts = AmountFormat.english();
    private final LedgerCells ledgers = new LedgerCells(texts, amounts);
    private final List<String> lines = new ArrayList<>();

    private SliceText(SlicingAnswer answer) {
        this.answer = answer;
    }

    /// @param whatIf where it is asked for
    static List<String> of(SlicingAnswer answer, List<MoreStep> more, Optional<WhatIf> whatIf) {
        SliceText text = new SliceText(answer);
        text.headline();
        text.section("", text.flavors());
        text.section("", text.resources());
        text.section("", text.nodes());
        text.section("What would give more:", text.more(more));
        whatIf.map(found -> new WhatIfText(found, text.texts))
                .ifPresent(found -> found.sections().forEach(text::section));
        text.section("Arithmetic:", text.indented(Arithmetic.of(answer)));
        text.section("Mind:", text.indented(Arithmetic.warnings(answer)));
        text.section("Not checked:", text.indented(Arithmetic.notChecked(answer)));
        return text.lines;
    }

    private void headline() {
        lines.add(
                count(answer.sellable())
                        + " on "
                        + answer.question().host().name()
                        + " under "
                        + answer.question().ruleSet().name()
                        + ".");
        Arithmetic.limit(answer).map(texts::sentence).ifPresent(limit -> lines.add(limit + "."));
        unlimited();
    }

    /// A count that a whole resource did not limit is said with it, not only at the end.
    private void unlimited() {
        List<String> unstated =
                answer.notChecked().stream()
                        .filter(NotChecked.Unstated.class::isInstance)
                        .map(NotChecked.Unstated.class::cast)
                        .map(NotChecked.Unstated::resource)
                        .filter(each -> each == Resource.VCPUS || each == Resource.MEMORY)
                        .map(texts::resource)
                        .toList();
        unstated.forEach(resource ->
                lines.add(
                        "The host states no "
                                + resource
                                + ", so nothing of it limits this count."));
    }

    private String count(long slices) {
        if (slices == 0) {
            return "No slice fits";
        }
        return amounts.number(slices) + (slices == 1 ? " slice fits" : " slices fit");
    }

    private List<String> flavors() {
        TextTable table =
                new TextTable(
                        Column.words("Flavor"),
                        Column.numbers("Count"),
                        Column.numbers("Wanted"),
                        Column.words("Limit"));
        for (LineAnswer line : answer.lines()) {
            table.row(
                    line.flavor().name(),
                    amounts.number(line.count()),
                    wanted(line.quantity()),
                    line.limit().map(texts::resource).orElse("–"));
        }
        return table.lines();
    }

    private String wanted(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Fixed(int count) -> amounts.number(count);
            case Quantity.Fill fill -> "fill" + bounds(fill);
            case Quantity.Weighted weighted -> "weight " + weighted.weight() + bounds(weighted);
        };
    }

    private String bounds(Quantity quantity) {
        return (quantity.atLeast() > 0 ? ", at least " + amounts.number(quantity.atLeast()) : "")
                + quantity.atMost().map(most -> ", at most " + amounts.number(most)).orElse("");
    }

    private List<String> resources() {
        TextTable table =
                new TextTable(
                        Column.words("Resource"),
                        Column.words("Unit"),
                        Column.numbers("Installed"),
                        Column.numbers("Reserved"),
                        Column.numbers("Kept free"),
                        Column.numbers("Ratio"),
                        Column.numbers("Capacity"),
                        Column.numbers("Slices"),
                        Column.numbers("Overhead"),
                        Column.numbers("Free"),
                        Column.numbers("Stranded"));
        for (Resource resource : Resource.NAMED_FIRST) {
            answer.ledger(resource).ifPresent(ledger -> table.row(ledgers.of(ledger)));
        }
        return table.lines();
    }

    /// What lies in which NUMA node.
    private List<String> nodes() {
        if (answer.nodes().isEmpty()) {
            return List.of();
        }
        TextTable table =
                new TextTable(
                        Column.numbers("Node"),
                        Column.words("Slices"),
                        Column.words("Resource"),
                        Column.words("Unit"),
                        Column.numbers("Capacity"),
                        Column.numbers("Free"));
        for (NodeAnswer node : answer.nodes()) {
            for (Ledger ledger : node.ledgers()) {
                table.row(
                        amounts.number(node.node()),
                        slices(node),
                        texts.resource(ledger.resource()),
                        ledger.resource().unit(),
                        ledgers.number(ledger.capacity()),
                        ledgers.number(ledger.free()));
            }
        }
        return table.lines();
    }

    private String slices(NodeAnswer node) {
        List<String> parts = new ArrayList<>();
        for (int line = 0; line < node.counts().size(); line++) {
            if (node.counts().get(line) > 0) {
                parts.add(
                        amounts.number(node.counts().get(line))
                                + " × "
                                + answer.lines().get(line).flavor().name());
            }
        }
        for (int line = 0; line < node.parts().size(); line++) {
            if (node.parts().get(line) > 0) {
                FlavorNeed flavor = answer.lines().get(line).flavor();
                parts.add(
                        amounts.number(node.parts().get(line))
                                + " × 1/"
                                + flavor.parts()
                                + " "
                                + flavor.name());
            }
        }
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }

    private List<String> more(List<MoreStep> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        TextTable table =
                new TextTable(
                        Column.words("  Step"),
                        Column.numbers("Slices"),
                        Column.numbers("Price"),
                        Column.numbers("A slice won"));
        for (MoreStep step : steps) {
            table.row(
                    "  " + texts.sentence(MoreStatements.of(step.change())),
                    "+ " + amounts.number(step.slices()),
                    step.price().map(amounts::money).orElse("–"),
                    step.pricePerSlice().map(each -> amounts.number(each, 2)).orElse("–"));
        }
        return table.lines();
    }

    private List<String> indented(List<Statement> statements) {
        return texts.texts(statements).stream().map(line -> "  " + line).toList();
    }

    private void section(String title, List<String> content) {
        TextSection.add(lines, title, content);
    }
}
