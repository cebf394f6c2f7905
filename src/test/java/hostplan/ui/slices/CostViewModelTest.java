package hostplan.ui.slices;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Resource;
import hostplan.cost.CostFigure;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CostViewModelTest {

    private final SlicesModels models = new SlicesModels(SliceProjects.priced());

    /// Eight slices share 3,000 ÷ 60 + 0.5 h × 80 + 3,000 × 8 % ÷ 12 = 50 + 40 + 20 = 110 of which
    /// power and place are not known: 13.75 each, 18.33 at 75 %.
    @Test
    void says_what_a_slice_costs_in_a_card_and_step_by_step() {
        var costs = models.cost.costsProperty().get().orElseThrow();
        CostSteps steps = models.cost.steps(costs);
        assertThat(steps.host())
                .extracting(step -> step.sign() + step.amount())
                .containsExactly("50.00", "+–", "+–", "+40.00", "+20.00", "=110.00");
        assertThat(steps.host().getFirst().why().getFirst())
                .isEqualTo("Price: 3,000.00 EUR ÷ (5 years × 12) = 50.00 EUR");
        var flavor = models.cost.shown().orElseThrow();
        assertThat(steps.slice(flavor).getFirst().amount()).isEqualTo("18.33");
        assertThat(CostCard.of(costs, models.words).orElseThrow().notes())
                .containsExactly("a month for S", "at least, 75 % sold");
    }

    /// An hour of care is reckoned with a price of 2024.
    @Test
    void says_of_when_a_price_is_that_is_old() {
        var costs = models.cost.costsProperty().get().orElseThrow();
        assertThat(models.cost.steps(costs).host())
                .extracting(step -> step.old().orElse(""))
                .containsExactly("", "", "", "2024", "", "");
    }

    @Test
    void changes_fill_and_margin_in_the_project_as_one_step_each() {
        models.cost.fill().textProperty().set("5");
        models.cost.fill().textProperty().set("50");
        assertThat(models.session.project().assumptions().own(CostFigure.FILL))
                .hasValueSatisfying(
                        value -> assertThat(value.number()).isEqualByComparingTo("0.5"));
        var costs = models.cost.costsProperty().get().orElseThrow();
        assertThat(costs.flavors().getFirst().hostAtFill().orElseThrow().toDecimal(2))
                .isEqualTo("27.50");
        models.undo();
        assertThat(models.session.project().assumptions().own(CostFigure.FILL)).isEmpty();
        models.cost.margin().textProperty().set("140");
        assertThat(models.cost.margin().problemProperty().get()).isPresent();
    }

    @Test
    void shares_out_by_another_key_and_goes_back() {
        models.cost.keyProperty().set(Optional.of(Resource.VCPUS));
        assertThat(models.cost.costsProperty().get().orElseThrow().key()).isEqualTo(Resource.VCPUS);
        models.cost.keyProperty().set(Optional.empty());
        assertThat(models.cost.costsProperty().get().orElseThrow().key())
                .isEqualTo(Resource.MEMORY);
    }

    @Test
    void lists_prices_for_a_spreadsheet() {
        assertThat(models.cost.priceList().orElseThrow().csv())
                .isEqualTo(
                        "Flavor,vCPU,Memory,Disk,\"Price a month, net\",With tax\r\n"
                                + "S,1,2 GiB,,20.00 EUR,23.80 EUR\r\n");
    }

    @Test
    void names_a_plan_of_each_kind() {
        assertThat(models.cost.nearest(models.cost.shown().orElseThrow()))
                .extracting(each -> each.plan().kind().code())
                .contains("vps", "iaas");
    }

    @Test
    void knows_no_costs_of_a_host_that_stands_nowhere() {
        models.host.choose(models.host.choicesProperty().get().getLast());
        assertThat(models.cost.costsProperty().get()).isEmpty();
        assertThat(models.cost.priceList()).isEmpty();
        assertThat(List.copyOf(models.cards())).extracting(Card::id).doesNotContain("cost");
    }
}
