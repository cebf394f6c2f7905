package hostplan.check;

import hostplan.amount.Fraction;
import hostplan.message.Value;
import hostplan.project.Budget;

import java.util.stream.Stream;

/// Whether what is ordered and planned costs more than was granted.
final class Budgets {

    private Budgets() {}

    static Stream<Found> exceeded(Facts facts) {
        Budget budget = Budget.of(facts.index());
        return budget.leftAfterPlan().filter(left -> left.signum() < 0).stream()
                .map(left ->
                        Found.in(
                                Subject.of(facts.project()),
                                money(budget, budget.granted().orElse(Fraction.ZERO)),
                                money(budget, budget.spent().sum()),
                                money(budget, budget.planned().sum()),
                                money(budget, left.negated())));
    }

    private static Value money(Budget budget, Fraction net) {
        return Value.of(budget.valuation().money(net));
    }
}
