package hostplan.ui.hardware;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.project.ProjectIndex;
import hostplan.project.StepName;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The configuration that is shown, what of it is selected, and the way to change it. Every change
/// is a step of the history.
public final class CurrentMachine {

    private final ProjectSession session;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Zone> zone = new SimpleObjectProperty<>(new Zone.Parts());
    private ProjectIndex index;
    private Optional<String> wanted = Optional.empty();
    private int place;

    public CurrentMachine(ProjectSession session) {
        this.session = session;
        index = ProjectIndex.of(session.project());
        session.projectProperty().subscribe(this::follow);
    }

    /// A field of a configuration, whose keystrokes become one step.
    private record Mark(String object, String field) {}

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Optional<Shown> shown() {
        return shown.get();
    }

    /// The identity of the slot or of the group of slots that is selected.
    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /// What stands below the drawing.
    ObjectProperty<Zone> zoneProperty() {
        return zone;
    }

    ProjectSession session() {
        return session;
    }

    Project project() {
        return session.project();
    }

    ProjectIndex index() {
        return index;
    }

    /// Shows another one; where there is none with that identity, the first.
    void show(String id) {
        wanted = Optional.of(id);
        zone.set(new Zone.Parts());
        selected.set(Optional.empty());
        follow(session.project());
    }

    boolean readOnly() {
        return session.readOnlyProperty().get();
    }

    /// Changes the one shown, as one step.
    void change(StepName step, UnaryOperator<HardwareConfiguration> change) {
        shown().ifPresent(found -> session.apply(step, with(found, change)));
    }

    /// Changes the parts of the one shown, as one step.
    void changeParts(StepName step, UnaryOperator<Assembly> change) {
        change(step, configuration -> parts(configuration, change));
    }

    /// Changes the one shown while a person types; what is typed into one field is one step.
    void type(String field, UnaryOperator<HardwareConfiguration> change) {
        shown().ifPresent(found ->
                typeProject(field, found.configuration().id(), with(found, change)));
    }

    /// Changes its parts while a person types.
    void typeParts(String field, UnaryOperator<Assembly> change) {
        type(field, configuration -> parts(configuration, change));
    }

    /// Changes anything of the project while a person types into a field of an object.
    void typeProject(String field, String object, Project after) {
        session.applyMerging(StepName.of("step.hardware." + field), after, new Mark(object, field));
    }

    private static HardwareConfiguration parts(
            HardwareConfiguration configuration, UnaryOperator<Assembly> change) {
        return configuration.build() instanceof Assembly assembly
                ? configuration.with(draft -> draft.build = change.apply(assembly))
                : configuration;
    }

    private Project with(Shown found, UnaryOperator<HardwareConfiguration> change) {
        return ProjectEdits.replace(project(), change.apply(found.configuration()));
    }

    private void follow(Project project) {
        index = index.at(project);
        List<HardwareConfiguration> all = project.configurations();
        Optional<HardwareConfiguration> next =
                wanted.flatMap(index::configuration)
                        .or(() ->
                                all.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(all.get(Math.min(place, all.size() - 1))));
        next.ifPresent(found -> {
            wanted = Optional.of(found.id());
            place = all.indexOf(found);
        });
        shown.set(next.map(found -> Shown.of(found, index)));
    }
}
