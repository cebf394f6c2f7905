package hostplan.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys of the screens in the order of the navigation: the digits with Ctrl, then again with
/// Shift, which types nothing on any keyboard.
final class ScreenKeys {

    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9,
                    KeyCode.DIGIT0);

    private ScreenKeys() {}

    /// @return empty for a screen that the navigation does not list
    static Optional<KeyCombination> of(Screen screen) {
        int place = navigable().indexOf(screen);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }

    private static List<Screen> navigable() {
        return Stream.of(Screen.values()).filter(Screen::navigable).toList();
    }

    private static KeyCombination at(int place) {
        KeyCode digit = DIGITS.get(place % DIGITS.size());
        return place < DIGITS.size()
                ? new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN)
                : new KeyCodeCombination(
                        digit, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }
}
