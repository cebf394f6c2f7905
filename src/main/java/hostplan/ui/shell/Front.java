package hostplan.ui.shell;

import hostplan.ui.common.View;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Which screens a window has, and the one in front, to which the commands of the Edit menu go.
public final class Front {

    private final Map<Screen, Supplier<View<? extends ScreenController>>> screens;
    private final ReadOnlyObjectWrapper<Optional<ScreenController>> screen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public Front(Map<Screen, Supplier<View<? extends ScreenController>>> screens) {
        this.screens = Map.copyOf(screens);
    }

    /// The screens there are, in the order of the navigation.
    public List<Screen> screens() {
        return List.of(Screen.values()).stream().filter(screens::containsKey).toList();
    }

    /// A new view of a screen, where the window has that screen.
    Optional<View<? extends ScreenController>> load(Screen wanted) {
        return Optional.ofNullable(screens.get(wanted)).map(Supplier::get);
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
