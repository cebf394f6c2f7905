package hostplan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class NameRangesTest {

    @Test
    void saysNumbersThatFollowEachOtherAsARange() {
        assertThat(NameRanges.of(List.of("lb-1", "lb-2", "lb-3", "lb-5", "web")))
                .isEqualTo("lb-1 … lb-3, lb-5, web");
        assertThat(NameRanges.of(List.of("a9", "a10", "a11"))).isEqualTo("a9 … a11");
        assertThat(NameRanges.of(List.of("db-09", "db-10", "db-11"))).isEqualTo("db-09 … db-11");
        assertThat(NameRanges.of(List.of("web-1", "web-2"))).isEqualTo("web-1, web-2");
    }

    @Test
    void saysOnceWhatComesTwiceAndCountsWhatIsLeftOut() {
        assertThat(NameRanges.of(List.of("web", "web"))).isEqualTo("web");
        List<String> many = IntStream.range(0, 9).mapToObj(n -> "n" + 2 * n).toList();
        assertThat(NameRanges.of(many)).isEqualTo("n0, n2, n4, n6, … (+5)");
    }

    @Test
    void keepsNumbersApartThatAreWrittenOtherwise() {
        assertThat(NameRanges.of(List.of("a1", "a02", "b3"))).isEqualTo("a1, a02, b3");
        assertThat(NameRanges.of(List.of("a99999999999999999999", "a"))).contains("a9999");
    }
}
