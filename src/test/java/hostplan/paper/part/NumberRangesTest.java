package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class NumberRangesTest {

    @Test
    void saysWhatFollowsEachOtherAsRange() {
        assertThat(NumberRanges.of(List.of(1, 2, 3, 5, 7, 8))).isEqualTo("1–3, 5, 7–8");
        assertThat(NumberRanges.of(List.of(4))).isEqualTo("4");
        assertThat(NumberRanges.of(List.of())).isEmpty();
    }
}
