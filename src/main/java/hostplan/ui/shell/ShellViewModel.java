package hostplan.ui.shell;

import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

import java.util.Optional;

/// What the window around the screens shows.
public final class ShellViewModel {

    private final ProjectSession session;
    private final Navigator navigator;
    private final Texts texts;

    public ShellViewModel(ProjectSession session, Navigator navigator, Texts texts) {
        this.session = session;
        this.navigator = navigator;
        this.texts = texts;
    }

    public ProjectSession session() {
        return session;
    }

    public Navigator navigator() {
        return navigator;
    }

    /// "Undo change of memory on 12 servers", or just "Undo".
    public StringBinding undoText() {
        return stepText("edit.undo", session.undoableProperty());
    }

    public StringBinding redoText() {
        return stepText("edit.redo", session.redoableProperty());
    }

    /// How many objects a screen shows, as its badge in the navigation; empty where that says
    /// nothing.
    public StringBinding count(Screen screen) {
        return Bindings.createStringBinding(
                () -> count(session.project(), screen), session.projectProperty());
    }

    private String count(Project project, Screen screen) {
        return screen.kind()
                .map(kind -> project.list(kind).size())
                .filter(size -> size > 0)
                .map(size -> texts.text("number", size))
                .orElse("");
    }

    private StringBinding stepText(String key, ObservableValue<Optional<StepName>> step) {
        return Bindings.createStringBinding(
                () ->
                        step.getValue()
                                .map(name -> texts.text(key + ".named", texts.step(name)))
                                .orElseGet(() -> texts.text(key)),
                step);
    }
}
