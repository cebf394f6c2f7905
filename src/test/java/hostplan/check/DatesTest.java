package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.ServerModel;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.project.Project;
import hostplan.project.Rate;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class DatesTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate TODAY = Findings.TODAY;

    @Test
    void aWarrantyHoldsUpToItsLastDay() {
        assertThat(Findings.lines("warranty-over", warranty(TODAY, Status.ACTIVE))).isEmpty();
        assertThat(Findings.lines("warranty-over", warranty(TODAY.minusDays(1), Status.ACTIVE)))
                .containsExactly("srv: Its warranty ended on 2026-05-31.");
    }

    @Test
    void aServerThatGoesNeedsNoWarranty() {
        assertThat(
                        Findings.lines(
                                "warranty-over",
                                warranty(TODAY.minusYears(1), Status.DECOMMISSIONING)))
                .isEmpty();
    }

    @Test
    void aPriceIsOldAfterNinetyDays() {
        assertThat(Findings.lines("price-old", priced(TODAY.minusDays(90)))).isEmpty();
        assertThat(Findings.lines("price-old", priced(TODAY.minusDays(91))))
                .containsExactly("cfg: Its price is of 2026-03-02, more than 90 days ago.");
    }

    @Test
    void aPriceOfTomorrowHasAWrongDate() {
        var model = new ServerModel.Draft("model");
        Money amount = new Money(BigDecimal.TEN, Project.USUAL_CURRENCY);
        model.price = Optional.of(new Price(amount, Optional.of(TODAY.plusDays(2)), "shop"));
        Project project =
                priced(TODAY.plusDays(1))
                        .with(draft -> draft.serverModels = List.of(model.build()));

        assertThat(Findings.lines("price-in-future", priced(TODAY))).isEmpty();
        assertThat(Findings.lines("price-in-future", project))
                .containsExactly(
                        "model: Its price is of 2026-06-03, which is yet to come.",
                        "cfg: Its price is of 2026-06-02, which is yet to come.");
    }

    @Test
    void aRateIsOldWhereItIsUsedAndTheNewest() {
        Rate old = new Rate(USD, new BigDecimal("0.9"), LocalDate.of(2026, 1, 2), "ECB");
        Rate newer = new Rate(USD, new BigDecimal("0.88"), TODAY, "ECB");
        Project unused = Findings.project(draft -> draft.rates = List.of(old));
        Project used = unused.with(draft -> draft.flavors = List.of(inDollars()));

        assertThat(Findings.lines("rate-old", unused)).isEmpty();
        assertThat(Findings.lines("rate-old", used))
                .containsExactly(": The rate of USD is of 2026-01-02, more than 90 days ago.");
        assertThat(
                        Findings.lines(
                                "rate-old", used.with(draft -> draft.rates = List.of(old, newer))))
                .isEmpty();
    }

    private static Project warranty(LocalDate until, Status status) {
        Server.Draft server = new Server.Draft("srv");
        server.warrantyUntil = Optional.of(until);
        server.status = status;
        return Findings.project(draft -> draft.servers = List.of(server.build()));
    }

    private static Project priced(LocalDate date) {
        var found = new HardwareConfiguration.Draft("cfg");
        Money amount = new Money(BigDecimal.TEN, Project.USUAL_CURRENCY);
        found.price = Optional.of(new Price(amount, Optional.of(date), "shop"));
        return Findings.project(draft -> draft.configurations = List.of(found.build()));
    }

    private static Flavor inDollars() {
        Flavor.Draft flavor = new Flavor.Draft("s");
        flavor.price = Optional.of(new Money(BigDecimal.ONE, USD));
        return flavor.build();
    }
}
