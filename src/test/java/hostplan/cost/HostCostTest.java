package hostplan.cost;

import static hostplan.cost.CostCases.assumed;
import static hostplan.cost.CostCases.assumptions;
import static hostplan.cost.CostCases.euro;
import static hostplan.cost.CostCases.host;
import static hostplan.cost.CostCases.licence;
import static hostplan.cost.CostCases.number;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.Price;
import hostplan.inventory.Site;
import hostplan.inventory.SiteCosts;
import hostplan.message.Message;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class HostCostTest {

    private static final Money DOLLARS = new Money(BigDecimal.TEN, Currency.getInstance("USD"));

    /// By hand: price 6,000 ÷ 60 months = 100; power 0.3 kW × 730 h × 1.5 × 0.20 = 65.70; place 2 ×
    /// 30 = 60; care 0.5 h × 80 = 40; repairs (120 + 1.5 × 80) ÷ 12 = 20. Together 285.70.
    @Test
    void adds_up_what_a_host_costs_a_month() {
        HostCost cost = HostCost.of(host(), assumed(assumptions()));
        assertThat(cost.lines())
                .extracting(CostLine::item)
                .containsExactly(
                        CostItem.PRICE,
                        CostItem.POWER,
                        CostItem.PLACE,
                        CostItem.HANDS,
                        CostItem.REPAIRS);
        assertThat(cost.lines())
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(
                        number("100"), number("65.7"), number("60"), number("40"), number("20"));
        assertThat(cost.total()).isEqualTo(number("285.7"));
        assertThat(cost.gaps()).isEmpty();
        assertThat(cost.oldest()).contains(CostCases.MAY);
    }

    /// Two sockets of ten cores at 60 EUR a core and year: with sixteen a socket at least 2 × 16 ×
    /// 60 ÷ 12 = 160 a month, without 20 × 60 ÷ 12 = 100.
    @Test
    void pays_licences_by_the_core_with_a_least_for_each_socket() {
        Licence plain = licence(Licence.Basis.CORE, euro("60"), Licence.Period.YEAR);
        Licence least =
                new Licence(
                        "L",
                        Licence.Basis.CORE,
                        Optional.of(16),
                        euro("60"),
                        Licence.Period.YEAR,
                        "kvm",
                        Optional.of(LocalDate.of(2024, 3, 1)),
                        "list");
        HostCost cost =
                HostCost.of(
                        host(),
                        assumed(
                                assumptions()
                                        .with(costs -> costs.licences = List.of(plain, least))));
        assertThat(ofLicences(cost)).containsExactly(number("100"), number("160"));
        assertThat(cost.oldest()).contains(LocalDate.of(2024, 3, 1));
        assertThat(cost.years(LocalDate.of(2026, 6, 1))).containsOnlyKeys(2024, 2026);
    }

    /// A socket 10 a month: 20. A host 24 a year: 2. What is for slices, or for another hypervisor,
    /// costs the host nothing.
    @Test
    void pays_licences_by_socket_and_host_but_not_for_other_hypervisors_or_slices() {
        Licence other =
                new Licence(
                        "E",
                        Licence.Basis.HOST,
                        Optional.empty(),
                        euro("999"),
                        Licence.Period.MONTH,
                        "esxi",
                        Optional.empty(),
                        "");
        HostCost cost =
                HostCost.of(
                        host(),
                        assumed(
                                assumptions()
                                        .with(costs ->
                                                costs.licences =
                                                        List.of(
                                                                licence(
                                                                        Licence.Basis.SOCKET,
                                                                        euro("10"),
                                                                        Licence.Period.MONTH),
                                                                licence(
                                                                        Licence.Basis.HOST,
                                                                        euro("24"),
                                                                        Licence.Period.YEAR),
                                                                licence(
                                                                        Licence.Basis.VM,
                                                                        euro("5"),
                                                                        Licence.Period.MONTH),
                                                                other))));
        assertThat(ofLicences(cost)).containsExactly(number("20"), number("2"));
    }

    @Test
    void leaves_out_what_lacks_a_rate_and_says_so() {
        HostCost cost =
                HostCost.of(
                        host(Optional.of(new Price(DOLLARS, Optional.empty(), ""))),
                        assumed(assumptions().with(costs -> costs.own(CostFigure.PLACE, DOLLARS))));
        assertThat(cost.hasPrice()).isFalse();
        assertThat(cost.gaps()).extracting(Message::key).containsExactly("gap-rate", "gap-rate");
        assertThat(cost.total()).isEqualTo(number("125.7"));
    }

    /// 8 % of 6,000 a year is 40 a month.
    @Test
    void takes_a_share_of_the_price_for_repairs_where_the_parts_are_not_known() {
        HostBasis host = host();
        HostBasis bare =
                new HostBasis(
                        host.price(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "kvm",
                        false);
        HostCost cost = HostCost.of(bare, assumed(assumptions()));
        assertThat(cost.lines().getLast().amount()).contains(number("40"));
        assertThat(cost.gaps()).extracting(Message::key).containsExactly("gap-watts", "gap-units");
    }

    @Test
    void takes_what_the_site_states_before_the_project_and_that_before_the_usual() {
        Site.Draft draft = new Site.Draft("site");
        draft.name = "Home";
        draft.costs = SiteCosts.AS_IN_PROJECT.withPue(Optional.of(new BigDecimal("1.05")));
        AssumedCosts assumed =
                AssumedCosts.of(assumptions(), Optional.of(draft.build()), CostCases.GERMAN);
        assertThat(assumed.get(CostFigure.PUE).origin())
                .isEqualTo(new Assumed.Origin.OfSite("Home"));
        assertThat(assumed.number(CostFigure.PUE)).isEqualTo(number("1.05"));
        assertThat(assumed.get(CostFigure.PLACE).origin())
                .isEqualTo(new Assumed.Origin.OfProject());
        assertThat(assumed.get(CostFigure.HOUR).origin())
                .isEqualTo(new Assumed.Origin.Usual(CostFigure.HOUR.provenance()));
    }

    private static List<Fraction> ofLicences(HostCost cost) {
        return cost.lines().stream()
                .filter(line -> line.item() == CostItem.LICENCE)
                .map(line -> line.amount().orElseThrow())
                .toList();
    }
}
