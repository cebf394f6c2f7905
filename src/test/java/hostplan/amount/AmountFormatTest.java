package hostplan.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

class AmountFormatTest {

    private final AmountFormat format = AmountFormat.english();

    @Test
    void saysMemoryInBinaryAndDisksInDecimalUnits() {
        assertThat(format.memory(Bytes.ofGiB(16))).isEqualTo("16 GiB");
        assertThat(format.memory(Bytes.ofMiB(16_896))).isEqualTo("16.5 GiB");
        assertThat(format.memory(Bytes.ofGiB(1536))).isEqualTo("1.5 TiB");
        assertThat(format.memory(Bytes.ofMiB(512))).isEqualTo("512 MiB");
        assertThat(format.disk(Bytes.ofGB(7680))).isEqualTo("7.68 TB");
        assertThat(format.disk(Bytes.ZERO)).isEqualTo("0 B");
    }

    @Test
    void saysLineRates() {
        assertThat(format.bandwidth(Bandwidth.ofGbit(25))).isEqualTo("25 Gbit/s");
        assertThat(format.bandwidth(Bandwidth.ofMbit(100))).isEqualTo("100 Mbit/s");
    }

    @Test
    void roundsHalfToEvenAndGroups() {
        assertThat(format.number(Fraction.of(15_872))).isEqualTo("15,872");
        assertThat(format.number(Fraction.of(125, 1000))).isEqualTo("0.12");
        assertThat(format.percent(Fraction.of(1, 8))).isEqualTo("12.5 %");
    }

    @Test
    void showsMoneyWithTheDigitsOfItsCurrency() {
        Currency yen = Currency.getInstance("JPY");
        Currency euro = Currency.getInstance("EUR");
        assertThat(format.money(new Money(new BigDecimal("4999"), euro))).isEqualTo("4,999.00 EUR");
        assertThat(format.money(new Money(new BigDecimal("4999.5"), yen))).isEqualTo("5,000 JPY");
    }

    @Test
    void followsALocaleOnlyWhereGivenOne() {
        assertThat(new AmountFormat(Locale.GERMANY).number(Fraction.of(15_8725, 10)))
                .isEqualTo("15.872,5");
    }
}
