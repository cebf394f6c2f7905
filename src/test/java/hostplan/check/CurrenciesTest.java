package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.inventory.Purchase;
import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.project.Rate;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class CurrenciesTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void aCurrencyWithoutRateIsFoundOnceForAllItsPrices() {
        Project project = bought(USD, 3);

        assertThat(Findings.lines("currency-without-rate", project))
                .containsExactly(
                        ": 3 prices are in USD (the first is that of s0), which has no rate to EUR:"
                                + " no total can hold them.");
        assertThat(Findings.lines("currency-without-rate", bought(USD, 1)))
                .containsExactly(
                        ": One price is in USD (that of s0), which has no rate to EUR: no total can"
                                + " hold them.");
        assertThat(Findings.of("currency-without-rate", project).getFirst().subject().code())
                .isEqualTo("project");
    }

    @Test
    void theCurrencyOfTheProjectNeedsNoRate() {
        assertThat(Findings.lines("currency-without-rate", bought(EUR, 1))).isEmpty();
    }

    @Test
    void aRateSettlesIt() {
        Rate rate = new Rate(USD, new BigDecimal("0.9"), Findings.TODAY, "ECB");
        Project project = bought(USD, 1).with(draft -> draft.rates = List.of(rate));

        assertThat(Findings.lines("currency-without-rate", project)).isEmpty();
    }

    @Test
    void pricesOfFlavorsCountToo() {
        Flavor.Draft flavor = new Flavor.Draft("s");
        flavor.price = Optional.of(new Money(BigDecimal.ONE, USD));

        assertThat(
                        Findings.of(
                                "currency-without-rate",
                                Findings.project(draft -> draft.flavors = List.of(flavor.build()))))
                .hasSize(1);
    }

    private static Project bought(Currency currency, int servers) {
        return Findings.project(draft ->
                draft.servers =
                        IntStream.range(0, servers)
                                .mapToObj(number -> server(number, currency))
                                .toList());
    }

    private static Server server(int number, Currency currency) {
        Server.Draft server = new Server.Draft("srv-" + number);
        server.name = "s" + number;
        Money price = new Money(new BigDecimal("4999"), currency);
        server.purchase = new Purchase(Optional.empty(), "", Optional.of(price), "");
        return server.build();
    }
}
