package hostplan.ui.slices;

import hostplan.capacity.Slicing;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The slicing that is shown, and the way to change it. Every change is a step of the history.
public final class CurrentSlicing {

    private final ProjectSession session;
    private final ReadOnlyObjectWrapper<Optional<Slicing>> slicing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> wanted = Optional.empty();

    public CurrentSlicing(ProjectSession session) {
        this.session = session;
        session.projectProperty().subscribe(this::follow);
    }

    /// A field of a slicing, whose keystrokes become one step.
    private record Mark(String object, String field) {}

    public ReadOnlyObjectProperty<Optional<Slicing>> slicingProperty() {
        return slicing.getReadOnlyProperty();
    }

    public Optional<Slicing> slicing() {
        return slicing.get();
    }

    public Project project() {
        return session.project();
    }

    public ProjectSession session() {
        return session;
    }

    /// Shows another one; where there is none with that identity, the first.
    public void show(String id) {
        wanted = Optional.of(id);
        follow(session.project());
    }

    /// Changes the one shown, as one step.
    public void change(StepName step, Consumer<Slicing.Draft> change) {
        slicing().ifPresent(shown -> session.apply(step, with(shown, change)));
    }

    /// Changes the one shown while a person types; what is typed into one field is one step.
    public void type(String field, Consumer<Slicing.Draft> change) {
        slicing().ifPresent(shown -> typeProject(field, shown.id(), with(shown, change)));
    }

    /// Changes a line of the one shown while a person types; each line is a step of its own.
    public void type(String field, int line, Consumer<Slicing.Draft> change) {
        slicing()
                .ifPresent(
                        shown -> typeProject(field, shown.id() + "#" + line, with(shown, change)));
    }

    /// Changes anything of the project while a person types into a field of an object.
    public void typeProject(String field, String object, Project after) {
        session.applyMerging(StepName.of("step.slices." + field), after, new Mark(object, field));
    }

    private Project with(Slicing shown, Consumer<Slicing.Draft> change) {
        Slicing changed = shown.with(change);
        return project()
                .with(draft ->
                        draft.slicings =
                                project().slicings().stream()
                                        .map(each -> each == shown ? changed : each)
                                        .toList());
    }

    private void follow(Project project) {
        List<Slicing> all = project.slicings();
        slicing.set(
                all.stream()
                        .filter(each -> wanted.equals(Optional.of(each.id())))
                        .findFirst()
                        .or(() -> all.stream().findFirst()));
    }
}
