package hostplan.ui.shell;

import hostplan.drawing.Drawing;

import javafx.scene.Node;

import java.util.Optional;
import java.util.Set;

/// What a screen gives the shell around it.
public interface ScreenController {

    /// The inspector of what is selected; empty where the screen has none.
    default Optional<Node> inspector() {
        return Optional.empty();
    }

    /// Called each time the screen comes to the front, with the identity of the object to select.
    default void shown(Optional<String> object) {}

    /// The commands of the Edit menu that it answers.
    default Set<EditCommand> answers() {
        return Set.of();
    }

    /// Its table as CSV, as it is shown; empty where it has none.
    default Optional<String> csv() {
        return Optional.empty();
    }

    /// Its drawing, as it is shown; empty where it has none.
    default Optional<Drawing> drawing() {
        return Optional.empty();
    }

    /// Carries out a command that it answers.
    default void run(EditCommand command) {}
}
