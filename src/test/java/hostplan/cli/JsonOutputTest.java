package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class JsonOutputTest {

    @Test
    void writesNumbersWithoutExponent() {
        assertThat(JsonOutput.object(json -> json.number("n", Fraction.of(1, 1L << 20))))
                .isEqualTo("{\n  \"n\": 0.00000095367431640625\n}");
        assertThat(
                        JsonOutput.object(
                                json -> json.decimal("n", Optional.of(new BigDecimal("1E+20")))))
                .isEqualTo("{\n  \"n\": 100000000000000000000\n}");
    }

    @Test
    void roundsOnlyWhatNeverEnds() {
        assertThat(JsonOutput.object(json -> json.number("n", Fraction.of(200, 3))))
                .isEqualTo("{\n  \"n\": 66.666666667\n}");
    }

    @Test
    void writesEmptyListsOnOneLine() {
        assertThat(JsonOutput.object(json -> json.texts("tags", List.of())))
                .isEqualTo("{\n  \"tags\": []\n}");
    }

    @Test
    void writesNullForWhatIsNotKnown() {
        assertThat(
                        JsonOutput.object(json -> {
                            json.known("a", "");
                            json.text("b", "");
                            json.whole("c", Optional.empty());
                            json.yesNo("d", Optional.empty());
                        }))
                .isEqualTo("{\n  \"a\": null,\n  \"b\": \"\",\n  \"c\": null,\n  \"d\": null\n}");
    }
}
