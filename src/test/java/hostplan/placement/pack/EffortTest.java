package hostplan.placement.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicBoolean;

class EffortTest {

    private static final Watch LONG = Watch.of(60_000_000_000L, () -> false);

    private static long branches(Effort effort) {
        long branches = 0;
        while (!effort.isSpent()) {
            branches++;
        }
        return branches;
    }

    @Test
    void allowsAsManyBranchesAsWereGiven() {
        for (long each : new long[] {0, 1, 999, 1_000, 1_001, 123_456}) {
            assertThat(branches(new Effort(each, LONG))).isEqualTo(each);
        }
    }

    /// Also where the search is in the midst of one long look.
    @Test
    void endsSoonAfterTheWatch() {
        AtomicBoolean isCancelled = new AtomicBoolean();
        Effort effort = new Effort(Long.MAX_VALUE, Watch.of(60_000_000_000L, isCancelled::get));
        for (int branch = 0; branch < 123_456; branch++) {
            assertThat(effort.isSpent()).isFalse();
        }
        isCancelled.set(true);
        assertThat(branches(effort)).isLessThan(1_000);
        assertThat(effort.isSpent()).isTrue();
    }

    @Test
    void canBeCutDown() {
        Effort effort = new Effort(1_000_000, LONG);
        effort.atMost(4_321);
        assertThat(branches(effort)).isEqualTo(4_321);
        Effort little = new Effort(5, LONG);
        little.atMost(4_000);
        assertThat(branches(little)).isEqualTo(5);
    }
}
