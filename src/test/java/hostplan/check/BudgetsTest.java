package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.inventory.Status;
import hostplan.project.PriceProjects;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Optional;

/// Whether what is planned may be paid for.
class BudgetsTest {

    /// One server for 4,500 EUR and two for 9,000 are ordered, three for 4,500 are planned.
    private static Project granted(String sum) {
        Project project = PriceProjects.with(PriceProjects.project(), 3, Status.PLANNED, "built");
        project = PriceProjects.with(project, 1, Status.ORDERED, "built");
        project = PriceProjects.with(project, 2, Status.ORDERED, "bought");
        return project.with(draft ->
                draft.assumptions =
                        draft.assumptions.with(costs ->
                                costs.budget =
                                        Optional.of(
                                                new Money(
                                                        new BigDecimal(sum),
                                                        PriceProjects.project().currency()))));
    }

    @Test
    void saysByHowMuchABudgetIsExceeded() {
        assertThat(Findings.lines("budget-exceeded", granted("30000")))
                .containsExactly(
                        ": The budget of 30,000.00 EUR is exceeded by 6,000.00 EUR:"
                                + " 22,500.00 EUR are ordered and 13,500.00 EUR planned, all net.");
    }

    @Test
    void saysNothingWhereItIsEnough() {
        assertThat(Findings.lines("budget-exceeded", granted("36000"))).isEmpty();
    }
}
