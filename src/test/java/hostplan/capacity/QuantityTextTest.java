package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Parsed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "0 | 0",
                "'' | ''",
                "2-4 | 2–4",
                "2 .. 4 | 2–4",
                ">= 2 | ≥ 2",
                "≤4 | ≤ 4",
                "weight 60 | weight 60",
                "W60, 2–4 | weight 60, 2–4",
                "weight 3, >=1 | weight 3, ≥ 1",
                "0-4 | ≤ 4"
            })
    void readsWhatPeopleTypeAndWritesItInOneWay(String typed, String written) {
        Quantity quantity = QuantityText.parse(typed).orElseThrow();
        assertThat(QuantityText.text(quantity)).isEqualTo(written);
        assertThat(QuantityText.parse(written).orElseThrow()).isEqualTo(quantity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-3", "4-2", "weight 0", "weight", "1.5", "99999999999"})
    void refusesWhatIsNoCount(String typed) {
        assertThat(QuantityText.parse(typed)).isInstanceOf(Parsed.Problem.class);
    }
}
