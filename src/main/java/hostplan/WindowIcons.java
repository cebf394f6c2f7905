package hostplan;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.util.List;
import java.util.Objects;

/// What the desktop shows for the windows, in the sizes that it may want.
final class WindowIcons {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private WindowIcons() {}

    static void putOn(Stage stage) {
        stage.getIcons().setAll(SIZES.stream().map(WindowIcons::icon).toList());
    }

    private static Image icon(int size) {
        String name = "/hostplan/assets/icon/hostplan-" + size + ".png";
        return new Image(
                Objects.requireNonNull(WindowIcons.class.getResource(name)).toExternalForm());
    }
}
