package hostplan.placement.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

class WatchTest {

    private static final long SECOND = 1_000_000_000L;

    private static long looks(Watch watch) {
        return IntStream.iterate(1, look -> look + 1)
                .filter(_ -> watch.isOver())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void endsAfterTheSameWorkEachTime() {
        long looks = looks(Watch.ofWork(SECOND, () -> false));

        assertThat(looks).isGreaterThan(10).isEqualTo(looks(Watch.ofWork(SECOND, () -> false)));
    }

    @Test
    void sharesItsWorkWithItsParts() {
        Watch whole = Watch.ofWork(SECOND, () -> false);
        long part = looks(whole.part(2));
        long rest = looks(whole);

        assertThat(part + rest).isEqualTo(looks(Watch.ofWork(SECOND, () -> false)));
    }

    @Test
    void endsAtOnceWhereItIsCancelledOrThereIsEnough() {
        AtomicBoolean isEnough = new AtomicBoolean();
        Watch watch = Watch.unlimited(() -> false).until(isEnough::get);

        assertThat(watch.isOver()).isFalse();
        isEnough.set(true);
        assertThat(watch.isOver()).isTrue();
        assertThat(Watch.ofWork(SECOND, () -> true).isOver()).isTrue();
    }
}
