package hostplan.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which screens a window has, and the one in front, to which the commands of the Edit menu go.
public final class Front {

    private final Map<Screen, Class<? extends ScreenController>> screens;
    private final ReadOnlyObjectWrapper<Optional<ScreenController>> screen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public Front(Map<Screen, Class<? extends ScreenController>> screens) {
        this.screens = Map.copyOf(screens);
    }

    /// The screens there are, in the order of the navigation.
    public List<Screen> screens() {
        return List.of(Screen.values()).stream().filter(screens::containsKey).toList();
    }

    Optional<Class<? extends ScreenController>> controller(Screen wanted) {
        return Optional.ofNullable(screens.get(wanted));
    }

    void bring(ScreenController controller) {
        screen.set(Optional.of(controller));
    }

    ReadOnlyObjectProperty<Optional<ScreenController>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    boolean answers(EditCommand command) {
        return screen.get().filter(front -> front.answers().contains(command)).isPresent();
    }

    /// Gives a command to the screen in front, where it answers it.
    void run(EditCommand command) {
        screen.get()
                .filter(front -> front.answers().contains(command))
                .ifPresent(front -> front.run(command));
    }
}
