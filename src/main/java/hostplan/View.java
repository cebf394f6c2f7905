package hostplan;

import hostplan.ui.shell.Screen;

import javafx.scene.Scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A screen that the tour takes a picture of.
///
/// @param name what the picture is called
/// @param object the object that the screen shows; empty for its first
/// @param preparation what is clicked before the picture is taken, on the FX thread
record View(String name, Screen screen, Optional<String> object, Consumer<Scene> preparation) {

    static View of(String name, Screen screen, String object, Consumer<Scene> preparation) {
        return new View(name, screen, Optional.of(object), preparation);
    }

    /// Whether it shows a screen as it opens.
    boolean isWhole() {
        return name.equals(called(screen));
    }

    private static String called(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT);
    }

    /// Screens as they open, called by their names.
    static List<View> of(Screen... screens) {
        return Stream.of(screens)
                .map(screen -> new View(called(screen), screen, Optional.empty(), _ -> {}))
                .toList();
    }
}
