package hostplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class ScreenKeysTest {

    private static List<Screen> navigable() {
        return Stream.of(Screen.values()).filter(Screen::navigable).toList();
    }

    @Test
    void everyScreenOfTheNavigationHasAKeyOfItsOwn() {
        assertThat(navigable().stream().map(ScreenKeys::of).toList())
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).isPresent());
    }

    @Test
    void countsOnWithShiftAfterTheTenthScreen() {
        assertThat(ScreenKeys.of(navigable().getFirst()))
                .contains(KeyCombination.valueOf("Shortcut+1"));
        assertThat(ScreenKeys.of(navigable().get(9)))
                .contains(KeyCombination.valueOf("Shortcut+0"));
        assertThat(ScreenKeys.of(navigable().get(10)))
                .contains(KeyCombination.valueOf("Shortcut+Shift+1"));
    }

    @Test
    void aScreenThatIsReachedOtherwiseHasNone() {
        assertThat(ScreenKeys.of(Screen.IMPORT)).isEmpty();
    }
}
