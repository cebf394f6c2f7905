package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.cost.AssumedCosts;
import hostplan.cost.CostFigure;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.machine.RepairFigures;
import hostplan.hardware.price.Valuation;

import java.util.Optional;

/// What the repairs of one machine are expected to cost a year: the failures of its parts × (price
/// + hours × hourly rate), net.
///
/// @param cost in the project's currency, with the parts of which only the work counts
public record RepairCost(Valuation valuation, RepairFigures.Cost cost) {

    /// Whether all parts have a price. Of a board that is built into a model only the work counts.
    public boolean isComplete() {
        return cost.unpriced().stream().allMatch(line -> line.part().isEmpty());
    }

    public Money money() {
        return valuation.money(cost.amount());
    }

    /// Empty where the parts are not known, or where nobody can say what an hour costs.
    public static Optional<RepairCost> of(ProjectIndex index, HardwareConfiguration configuration) {
        Valuation valuation = Valuations.of(index.project());
        Optional<Fraction> rate =
                AssumedCosts.of(index.project().assumptions(), Optional.empty(), valuation)
                        .net(CostFigure.HOUR);
        return index.machine(configuration)
                .flatMap(figures ->
                        rate.map(each ->
                                figures.repair()
                                        .costPerYear(
                                                part -> valuation.worth(part.price()).known(),
                                                each)))
                .map(cost -> new RepairCost(valuation, cost));
    }
}
