package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.cost.FlavorCost;
import hostplan.cost.SliceCosts;
import hostplan.drawing.Words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says in a card what a slice costs a month at the expected fill.
final class CostCard {

    private CostCard() {}

    /// Empty where the host has no price, or nothing is sold.
    static Optional<Card> of(SliceCosts costs, Words words) {
        return costs.host().hasPrice()
                ? shown(costs).flatMap(flavor -> card(costs, flavor, words))
                : Optional.empty();
    }

    /// The flavor that fills the rest, else that of which there are most.
    static Optional<FlavorCost> shown(SliceCosts costs) {
        return costs.flavors().stream()
                .filter(flavor -> costs.counts().limitingLine().equals(Optional.of(flavor.line())))
                .findFirst()
                .or(() ->
                        costs.flavors().stream().max(Comparator.comparingLong(FlavorCost::count)));
    }

    private static Optional<Card> card(SliceCosts costs, FlavorCost flavor, Words words) {
        return flavor.atFill()
                .map(cost ->
                        new Card(
                                "cost",
                                money(costs, cost, words),
                                List.of(
                                        words.text("slices.card.cost", flavor.name()),
                                        words.text(
                                                costs.gaps().isEmpty()
                                                        ? "slices.card.cost.sold"
                                                        : "slices.card.cost.atLeast",
                                                words.format().percent(costs.fill())))));
    }

    private static String money(SliceCosts costs, Fraction amount, Words words) {
        return words.format().money(costs.host().assumed().valuation().money(amount));
    }
}
