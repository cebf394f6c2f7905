package hostplan.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

class FractionTest {

    @Test
    void isInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"7.75,7,8", "-7.75,-8,-7", "3,3,3", "-3,-3,-3", "0.001,0,1"})
    void roundsDownAndUp(String number, long down, long up) {
        Fraction value = Fraction.parse(number).orElseThrow();
        assertThat(value.floor()).isEqualTo(down);
        assertThat(value.ceil()).isEqualTo(up);
    }

    @Test
    void knowsWhetherItsDecimalsEnd() {
        assertThat(Fraction.of(1, 8).exactDecimal()).contains(new BigDecimal("0.125"));
        assertThat(Fraction.of(3, 400).exactDecimal()).contains(new BigDecimal("0.0075"));
        assertThat(Fraction.of(1, 3).exactDecimal()).isEmpty();
        assertThat(Fraction.of(1, 3)).hasToString("1/3");
    }

    @Test
    void roundsHalfToEvenForShowing() {
        assertThat(Fraction.of(5, 2).toDecimal(0)).isEqualTo(new BigDecimal("2"));
        assertThat(Fraction.of(7, 2).toDecimal(0)).isEqualTo(new BigDecimal("4"));
        assertThat(Fraction.of(1, 3).toDecimal(3)).isEqualTo(new BigDecimal("0.333"));
    }

    @Test
    void refusesToDivideByZeroAndSaysWhat() {
        assertThatThrownBy(() -> Fraction.of(5).dividedBy(Fraction.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Cannot divide 5 by zero.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e3", "1,5", ".5", "5.", "1 000", "0x10", "١"})
    void readsOnlyPlainDecimals(String text) {
        assertThat(Fraction.parse(text)).isInstanceOf(Parsed.Problem.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void obeysTheLawsOfArithmetic(long seed) {
        Random random = new Random(seed);
        Fraction a = any(random);
        Fraction b = any(random);
        Fraction c = any(random);
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(Fraction.of(a.floor())).isLessThanOrEqualTo(a);
        assertThat(Fraction.of(a.floor().add(BigInteger.ONE))).isGreaterThan(a);
    }

    private static Fraction any(Random random) {
        // Never zero, since it is divided by.
        return Fraction.of(random.nextLong(-(1L << 40), 1L << 40) | 1, random.nextLong(1, 999));
    }
}
