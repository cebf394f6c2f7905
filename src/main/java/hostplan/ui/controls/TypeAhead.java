package hostplan.ui.controls;

import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.Locale;
import java.util.function.Function;

/// Lets one type the beginning of a name in a chooser, or any part of it where no name begins so.
public final class TypeAhead<T> {

    private static final Duration FORGOTTEN_AFTER = Duration.seconds(1);

    private final ComboBox<T> chooser;
    private final Function<T, String> name;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(FORGOTTEN_AFTER);

    private TypeAhead(ComboBox<T> chooser, Function<T, String> name) {
        this.chooser = chooser;
        this.name = name;
        pause.setOnFinished(_ -> typed.setLength(0));
        chooser.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    public static <T> void install(ComboBox<T> chooser, Function<T, String> name) {
        new TypeAhead<>(chooser, name);
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isAltDown();
        if (command || character.isEmpty() || Character.isISOControl(character.charAt(0))) {
            return;
        }
        typed.append(character.toLowerCase(Locale.ROOT));
        pause.playFromStart();
        chooser.getItems().stream()
                .filter(item -> lower(item).startsWith(typed.toString()))
                .findFirst()
                .or(() ->
                        chooser.getItems().stream()
                                .filter(item -> lower(item).contains(typed))
                                .findFirst())
                .ifPresent(chooser::setValue);
        event.consume();
    }

    private String lower(T item) {
        return name.apply(item).toLowerCase(Locale.ROOT);
    }
}
