package hostplan.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

class MoneyTextTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.345,67 EUR|12345.67 EUR",
                "€ 4,999.00|4999 EUR",
                "4999 USD|4999 USD",
                "$49.99|49.99 USD",
                "49,-€|49 EUR",
                "-20 €|-20 EUR",
                "CHF 1'250.50|1250.5 CHF",
                "0.0065 EUR|0.0065 EUR",
            })
    void readsPricesAsPeopleWriteThem(String text, String exact) {
        assertThat(parse(text).map(Money::text)).isEqualTo(Parsed.value(exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4999", "12 XYZ", "EUR", "1.234.5 EUR", "free", ""})
    void refusesWhatNamesNoAmountOrNoCurrency(String text) {
        assertThat(parse(text)).isInstanceOf(Parsed.Problem.class);
    }

    @Test
    void aPriceIsNeverLessThanNothing() {
        assertThat(MoneyText.price("0 EUR", Optional.empty(), DecimalMark.POINT).map(Money::text))
                .isEqualTo(Parsed.value("0 EUR"));
        assertThat(MoneyText.price("-20 €", Optional.empty(), DecimalMark.POINT))
                .isEqualTo(
                        Parsed.problem(
                                "“-20 EUR” is less than nothing.",
                                "Write a price from 0 up, such as 4999 EUR."));
    }

    @Test
    void takesTheCurrencyOfTheColumnWhereThereIsOne() {
        assertThat(MoneyText.parse("4.999", Optional.of(EURO), DecimalMark.COMMA))
                .isEqualTo(Parsed.value(new Money(new BigDecimal("4999"), EURO)));
    }

    @Test
    void readsBackItsExactText() {
        Money price = new Money(new BigDecimal("1234.5670"), EURO);
        assertThat(price.text()).isEqualTo("1234.567 EUR");
        assertThat(MoneyText.parse("12345.678 EUR", Optional.empty(), DecimalMark.POINT))
                .isEqualTo(Parsed.value(new Money(new BigDecimal("12345.678"), EURO)));
        assertThat(parse(price.text())).isEqualTo(Parsed.value(price));
    }

    @Test
    void doesNotAddDifferentCurrencies() {
        Money euros = new Money(BigDecimal.TEN, EURO);
        Money dollars = new Money(BigDecimal.ONE, Currency.getInstance("USD"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euros.plus(dollars))
                .withMessage(
                        "Cannot add 1 USD to 10 EUR: convert one of them by a dated rate first.");
        assertThat(euros.plus(euros).minus(euros).times(new BigDecimal("0.5")).text())
                .isEqualTo("5 EUR");
    }

    private static Parsed<Money> parse(String text) {
        return MoneyText.parse(text, Optional.empty(), DecimalMark.POINT);
    }
}
