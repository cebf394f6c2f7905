package hostplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

class ImprovingTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();

    private Improving<String, String> improving(Improving.Work<String, String> work) {
        return new Improving<>(
                background::add,
                Runnable::run,
                work,
                (answer, isLast) -> shown.add(answer + (isLast ? "." : "…")));
    }

    private static String twice(String input, BooleanSupplier isStopped, Consumer<String> better) {
        better.accept(input + " 1");
        return input + (isStopped.getAsBoolean() ? " stopped" : " 2");
    }

    @Test
    void showsEachBetterAnswerAndTheLast() {
        improving(ImprovingTest::twice).request("a");
        background.remove().run();
        assertThat(shown).containsExactly("a 1…", "a 2.");
    }

    @Test
    void showsNothingMoreOfAnInputThatIsNoLongerTheNewest() {
        Improving<String, String> improving = improving(ImprovingTest::twice);
        improving.request("a");
        improving.request("b");
        improving.request("c");
        background.remove().run();
        assertThat(shown).isEmpty();
        background.remove().run();
        assertThat(shown).containsExactly("c 1…", "c 2.");
        assertThat(background).isEmpty();
    }

    @Test
    void showsWhatThereIsWhenItIsStopped() {
        Improving<String, String> improving = improving(ImprovingTest::twice);
        improving.request("a");
        improving.stop();
        background.remove().run();
        assertThat(shown).containsExactly("a 1…", "a stopped.");
    }

    @Test
    void showsNothingOfWhatIsForgotten() {
        Improving<String, String> improving = improving(ImprovingTest::twice);
        improving.request("a");
        improving.forget();
        background.remove().run();
        assertThat(shown).isEmpty();
        improving.request("b");
        background.remove().run();
        assertThat(shown).containsExactly("b 1…", "b 2.");
    }

    @Test
    void goesOnWithTheNextInputAfterAFailure() {
        Improving<String, String> improving =
                improving((input, _, _) -> {
                    if (input.equals("a")) {
                        throw new IllegalStateException("not a");
                    }
                    return input;
                });
        improving.request("a");
        assertThatThrownBy(() -> background.remove().run()).hasMessage("not a");
        improving.request("b");
        background.remove().run();
        assertThat(shown).containsExactly("b.");
    }
}
