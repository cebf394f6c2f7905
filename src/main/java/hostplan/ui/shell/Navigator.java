package hostplan.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which place the window shows. Screens ask it to go elsewhere; the shell follows.
public final class Navigator {

    /// A place: a screen and, where one is to be selected there, the identity of an object.
    public record Place(Screen screen, Optional<String> object) {}

    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(new Place(Screen.START, Optional.empty()));

    private final ReadOnlyObjectWrapper<List<Path>> inputs = new ReadOnlyObjectWrapper<>(List.of());

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public void show(Screen screen) {
        place.set(new Place(screen, Optional.empty()));
    }

    /// Shows the import of files, or asks for them where there are none.
    public void showImport(List<Path> files) {
        inputs.set(List.copyOf(files));
        show(Screen.IMPORT);
    }

    /// The files that are to be imported.
    public ReadOnlyObjectProperty<List<Path>> inputsProperty() {
        return inputs.getReadOnlyProperty();
    }

    /// Shows a screen with an object selected on it.
    public void show(Screen screen, String object) {
        place.set(new Place(screen, Optional.of(object)));
    }
}
