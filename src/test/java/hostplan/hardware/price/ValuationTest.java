package hostplan.hardware.price;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.Price;
import hostplan.hardware.Tax;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

class ValuationTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency CHF = Currency.getInstance("CHF");

    private static final Valuation GERMAN =
            new Valuation(
                    EUR, Map.of(USD, new BigDecimal("0.9")), Optional.of(new BigDecimal("0.19")));

    private static Price price(String amount, Currency currency, Tax tax) {
        Money money = new Money(new BigDecimal(amount), currency);
        return new Price(money, Optional.empty(), "", tax, Optional.empty());
    }

    @Test
    void netIsTakenAsItIs() {
        assertThat(GERMAN.worth(price("380.50", EUR, Tax.NET)))
                .isEqualTo(new Worth.Net(Fraction.of(761, 2)));
    }

    @Test
    void grossBecomesNetExactly() {
        // 380 ÷ 1.19 = 38000 ÷ 119 = 319.3277…, which no decimal holds.
        assertThat(GERMAN.worth(price("380", EUR, Tax.GROSS)))
                .isEqualTo(new Worth.Net(Fraction.of(38_000, 119)));
        assertThat(GERMAN.money(Fraction.of(38_000, 119)).text()).isEqualTo("319.327731 EUR");
    }

    @Test
    void foreignMoneyGoesByTheRateAndThenTheTax() {
        // 238 USD × 0.9 = 214.2 EUR gross; ÷ 1.19 = 180.
        assertThat(GERMAN.worth(price("238", USD, Tax.GROSS)))
                .isEqualTo(new Worth.Net(Fraction.of(180)));
    }

    @Test
    void missingRatesAreSaidAndNeverOne() {
        Valuation bare = new Valuation(EUR, Map.of(), Optional.empty());
        assertThat(bare.worth(price("100", CHF, Tax.NET))).isEqualTo(new Worth.NoRate(CHF));
        assertThat(bare.worth(price("100", EUR, Tax.GROSS))).isEqualTo(new Worth.NoTaxRate());
        assertThat(bare.worth(Optional.empty())).isEqualTo(new Worth.NoPrice());
    }
}
