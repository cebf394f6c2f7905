package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A kill at any instant leaves a state that was saved, whole. `packaging/torture` does many more.
class KillsTest {

    private static final int KILLS = 20;
    private static final int UNSAVED_KILLS = 10;

    @TempDir Path folder;

    @Test
    void leaveTheOldFileOrTheNewOne() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        Kills kills = new Kills(folder, random);

        for (int i = 0; i < KILLS; i++) {
            kills.once();
        }
        kills.saveAgain();

        assertThat(kills.states()).isGreaterThanOrEqualTo(KILLS);
        assertThat(kills.leftovers()).isZero();
    }

    @Test
    void leaveTheUnsavedWorkThatWasKeptLast() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        UnsavedKills kills = new UnsavedKills(folder, random);

        for (int i = 0; i < UNSAVED_KILLS; i++) {
            kills.once();
        }

        assertThat(kills.states()).isGreaterThanOrEqualTo(UNSAVED_KILLS);
    }
}
