package hostplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class LatestTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Integer> worked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Latest<Integer, String> latest =
            new Latest<>(background::add, Runnable::run, this::work, shown::add);

    private String work(int input) {
        worked.add(input);
        return "answer " + input;
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void shows_the_answer_to_an_input() {
        latest.request(1);
        runAll();
        assertThat(shown).containsExactly("answer 1");
    }

    @Test
    void skips_the_inputs_between_and_shows_only_the_newest() {
        latest.request(1);
        latest.request(2);
        latest.request(3);
        runAll();
        assertThat(worked).containsExactly(1, 3);
        assertThat(shown).containsExactly("answer 3");
    }

    @Test
    void starts_again_after_it_came_to_rest() {
        latest.request(1);
        runAll();
        latest.request(2);
        runAll();
        assertThat(shown).containsExactly("answer 1", "answer 2");
    }
}
