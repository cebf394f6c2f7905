package hostplan;

import hostplan.storage.Settings.WindowPlace;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Optional;

/// Puts a window where the last one stood, where that is still on a screen.
final class WindowPlaces {

    private final Remembered remembered;

    WindowPlaces(Remembered remembered) {
        this.remembered = remembered;
    }

    void restore(Stage stage) {
        remembered
                .settings()
                .window()
                .filter(WindowPlaces::isOnAScreen)
                .ifPresent(place -> {
                    stage.setX(place.x());
                    stage.setY(place.y());
                    stage.setWidth(place.width());
                    stage.setHeight(place.height());
                    stage.setMaximized(place.state() == WindowPlace.State.MAXIMIZED);
                });
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> shows(bounds, place));
    }

    private static boolean shows(Rectangle2D bounds, WindowPlace place) {
        return bounds.contains(place.x(), place.y())
                && place.width() <= bounds.getWidth()
                && place.height() <= bounds.getHeight();
    }

    void keep(Stage stage) {
        WindowPlace.State state =
                stage.isMaximized() ? WindowPlace.State.MAXIMIZED : WindowPlace.State.NORMAL;
        WindowPlace place =
                new WindowPlace(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        (int) stage.getWidth(),
                        (int) stage.getHeight(),
                        state);
        remembered.change(settings -> settings.with(draft -> draft.window = Optional.of(place)));
    }
}
