package hostplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

class PageRangeTest {

    @ParameterizedTest
    @CsvSource({
        "'', 1 2 3 4 5",
        "'1-3', 1 2 3",
        "'4-', 4 5",
        "'5, 1; 2', 1 2 5",
        "'2 – 9', 2 3 4 5",
        "'3', 3"
    })
    void readsNumbersAndRanges(String text, String pages) {
        assertThat(
                        PageRange.parse(text, 5).orElseThrow().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "6", "3-2", "1,,2", "-3", "99999999999"})
    void refusesWhatIsNone(String text) {
        assertThat(PageRange.parse(text, 5).toOptional()).isEmpty();
    }

    @Test
    void saysHowManyPagesThereAre() {
        assertThat(PageRange.parse("9", 5).toString()).contains("1 to 5");
    }
}
