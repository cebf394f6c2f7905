package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.cost.CostFigure;
import hostplan.cost.CostLine;
import hostplan.cost.FlavorCost;
import hostplan.cost.OldPrices;
import hostplan.cost.SliceCosts;
import hostplan.cost.SliceWorking;
import hostplan.drawing.Words;
import hostplan.message.Message;
import hostplan.message.MessageTexts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a host and a slice cost a month, step by step, each with how it comes about.
final class CostSteps {

    private static final String PLUS = "+";
    private static final String EQUALS = "=";
    private static final String UNKNOWN = "–";

    private final SliceCosts costs;
    private final SliceWorking working;
    private final Words words;
    private final MessageTexts texts;

    private final OldPrices old;

    /// @param texts of the costs
    /// @param today by which prices are old
    CostSteps(SliceCosts costs, Words words, MessageTexts texts, LocalDate today) {
        this.costs = costs;
        old = new OldPrices(costs.host(), today);
        this.words = words;
        this.texts = texts;
        working = new SliceWorking(costs);
    }

    List<Step> host() {
        List<Step> steps = new ArrayList<>();
        for (CostLine line : costs.host().lines()) {
            steps.add(line(steps.isEmpty() ? "" : PLUS, line));
        }
        steps.add(result(costs.host().total(), words.text("slices.cost.total"), List.of()));
        return steps;
    }

    /// From its part of the host to what is to be asked for it.
    List<Step> slice(FlavorCost flavor) {
        List<Step> steps = new ArrayList<>();
        steps.add(
                step(
                        "",
                        flavor.hostAtFill(),
                        words.text("slices.cost.filled", fill()),
                        working.hostOf(flavor)));
        flavor.brought().forEach(line -> steps.add(line(PLUS, line)));
        steps.add(step(PLUS, flavor.feePaid(), item("fee"), working.feeOf(flavor)));
        flavor.atFill()
                .ifPresent(all ->
                        steps.add(
                                result(
                                        all,
                                        words.text("slices.cost.all", fill()),
                                        working.costOf(flavor))));
        steps.add(
                step(
                        "",
                        flavor.atFull(),
                        words.text("slices.cost.allFull"),
                        working.costOfFull(flavor)));
        return steps;
    }

    /// What is asked for it, what that leaves, and how many pay for the host.
    List<Step> sale(FlavorCost flavor) {
        List<Step> steps = new ArrayList<>();
        flavor.price()
                .ifPresent(price ->
                        steps.add(
                                step(
                                        "",
                                        Optional.of(price),
                                        words.text("slices.cost.price"),
                                        List.of())));
        flavor.marginAtFill()
                .ifPresent(margin ->
                        steps.add(
                                new Step(
                                        "",
                                        "",
                                        words.format().number(margin.times(100), 1) + " %",
                                        words.text("slices.cost.remains", fill()),
                                        texts(working.marginOf(flavor)))));
        steps.add(wanted(flavor));
        flavor.priceForMargin()
                .flatMap(costs::gross)
                .ifPresent(gross ->
                        steps.add(
                                step(
                                        "",
                                        Optional.of(gross),
                                        words.text("slices.cost.gross"),
                                        List.of())));
        steps.add(
                new Step(
                        "",
                        "",
                        flavor.breakEven()
                                .map(count ->
                                        words.text("slices.cost.breakEven", count, flavor.count()))
                                .orElseGet(() -> words.text("slices.cost.never")),
                        words.text("slices.cost.breakEven.what"),
                        texts(List.of(working.breakEvenOf(flavor)))));
        return steps;
    }

    private Step wanted(FlavorCost flavor) {
        String margin = words.format().percent(costs.margin());
        return step(
                "",
                flavor.priceForMargin(),
                words.text(
                        flavor.priceForMargin().isPresent()
                                ? "slices.cost.wanted"
                                : "slices.cost.noWanted",
                        margin),
                working.priceOf(flavor));
    }

    private Step line(String sign, CostLine line) {
        String name = item(line.item().code());
        return step(
                        sign,
                        line.amount(),
                        line.name().isEmpty() ? name : line.name(),
                        SliceWorking.of(line))
                .withOld(old.of(line));
    }

    private Step result(Fraction amount, String label, List<Message> why) {
        return step(EQUALS, Optional.of(amount), label, why);
    }

    private Step step(String sign, Optional<Fraction> amount, String label, List<Message> why) {
        return new Step("", sign, amount.map(this::alone).orElse(UNKNOWN), label, texts(why));
    }

    /// Without the currency, which stands above.
    private String alone(Fraction amount) {
        return words.format().moneyAlone(costs.host().assumed().valuation().money(amount));
    }

    private String item(String code) {
        return texts.text("item-" + code, List.of());
    }

    private String fill() {
        return words.format().percent(costs.host().assumed().number(CostFigure.FILL));
    }

    private List<String> texts(List<Message> messages) {
        return messages.stream().map(texts::text).toList();
    }
}
