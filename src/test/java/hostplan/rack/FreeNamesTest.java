package hostplan.rack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FreeNamesTest {

    private static String free(String preferred, String... taken) {
        List<String> known = List.of(taken);
        return FreeNames.choose(preferred, known, known).orElse("none");
    }

    @Test
    void countsOnInTheGaps() {
        assertThat(free("", "1", "2", "4")).isEqualTo("3");
        assertThat(free("", "sw1/1/1", "sw1/1/3")).isEqualTo("sw1/1/2");
    }

    @Test
    void keepsTheZerosInFront() {
        assertThat(free("", "01", "03")).isEqualTo("02");
    }

    @Test
    void takesThePreferredOneWhereItIsFree() {
        assertThat(free("5", "1", "7")).isEqualTo("5");
        assertThat(free("7", "1", "7")).isEqualTo("2");
    }

    @Test
    void looksBehindEachBeginning() {
        assertThat(free("", "L1-1", "L2-1", "L2-3")).isEqualTo("L2-2");
    }

    /// How many more there are nobody says.
    @Test
    void knowsNoneBehindTheLast() {
        assertThat(free("", "1", "2")).isEqualTo("none");
        assertThat(free("", "uplink")).isEqualTo("none");
        assertThat(free("9")).isEqualTo("none");
    }
}
