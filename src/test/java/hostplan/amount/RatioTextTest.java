package hostplan.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTextTest {

    @ParameterizedTest
    @CsvSource({"3,3", "1.5,1.5", "3:1,3", "3 : 2,1.5", "3 vCPU per thread,3", "0.85,0.85"})
    void readsOvercommitAsPeopleSayIt(String text, String number) {
        assertThat(RatioText.parse(text)).isEqualTo(Fraction.parse(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1:0", "0:1", "three", "", "3:1:1"})
    void refusesWhatIsNotAboveZero(String text) {
        assertThat(RatioText.parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem ->
                                assertThat(problem.cure())
                                        .isEqualTo("Write a number such as 1, 1.5 or 3:1."));
    }

    @Test
    void readsSharesFromNoneToAll() {
        assertThat(PercentText.parse("12.5 %")).isEqualTo(Parsed.value(Fraction.of(1, 8)));
        assertThat(PercentText.parse("0%")).isEqualTo(Parsed.value(Fraction.ZERO));
        assertThat(PercentText.parse("101%")).isInstanceOf(Parsed.Problem.class);
        assertThat(PercentText.parse("10")).isInstanceOf(Parsed.Problem.class);
    }
}
