package hostplan.cost;

import static hostplan.cost.CostCases.assumed;
import static hostplan.cost.CostCases.assumptions;
import static hostplan.cost.CostCases.euro;
import static hostplan.cost.CostCases.host;
import static hostplan.cost.CostCases.licence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class OldPricesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static Optional<String> old(HostCost cost, CostItem item) {
        return cost.lines().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .flatMap(new OldPrices(cost, TODAY)::of);
    }

    /// An hour of work is usual and of 2024; the electricity is stated by the project.
    @Test
    void tells_usual_prices_of_long_ago_from_what_the_project_states() {
        HostCost cost = HostCost.of(host(), assumed(assumptions()));
        assertThat(old(cost, CostItem.HANDS)).contains("2024");
        assertThat(old(cost, CostItem.POWER)).isEmpty();
        assertThat(old(cost, CostItem.PLACE)).isEmpty();
        assertThat(old(cost, CostItem.PRICE)).isEmpty();
    }

    @Test
    void tells_the_date_of_an_old_licence() {
        Licence plain = licence(Licence.Basis.HOST, euro("100"), Licence.Period.YEAR);
        assertThat(old(licensed(plain), CostItem.LICENCE)).isEmpty();
        Licence dated =
                new Licence(
                        plain.name(),
                        plain.basis(),
                        plain.leastPerSocket(),
                        plain.price(),
                        plain.period(),
                        plain.ruleSet(),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        plain.source());
        assertThat(old(licensed(dated), CostItem.LICENCE)).contains("2025-12-31");
    }

    private static HostCost licensed(Licence licence) {
        return HostCost.of(
                host(), assumed(assumptions().with(costs -> costs.licences = List.of(licence))));
    }

    /// The machine was bought on 2026-05-02.
    @Test
    void says_whether_the_oldest_price_of_the_host_is_old() {
        HostCost cost = HostCost.of(host(), assumed(assumptions()));
        assertThat(new OldPrices(cost, TODAY).isOld()).isFalse();
        assertThat(new OldPrices(cost, TODAY.plusDays(90)).isOld()).isTrue();
    }
}
