package hostplan.ui.placement;

import hostplan.placement.Placement;
import hostplan.project.PlacementEdits;
import hostplan.project.Project;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The placement that is shown, and the way to change it. Every change is a step of the history.
public final class CurrentPlacement {

    private final ProjectSession session;
    private final ReadOnlyObjectWrapper<Optional<Placement>> placement =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> wanted = Optional.empty();

    public CurrentPlacement(ProjectSession session) {
        this.session = session;
        session.projectProperty().subscribe(this::follow);
    }

    /// A field of a placement, whose keystrokes become one step.
    private record Mark(String object, String field) {}

    public ReadOnlyObjectProperty<Optional<Placement>> placementProperty() {
        return placement.getReadOnlyProperty();
    }

    public Optional<Placement> placement() {
        return placement.get();
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

    /// Takes over an edit, and shows what is to be looked at after it.
    public void apply(PlacementEdits.Edit edit) {
        wanted = edit.placement();
        session.apply(edit.step(), edit.project());
    }

    /// Changes the one shown, as one step.
    public void change(PlacementEdits.Change what, Consumer<Placement.Draft> change) {
        placement()
                .ifPresent(shown -> {
                    PlacementEdits.Edit edit =
                            PlacementEdits.change(project(), shown, what, change);
                    session.apply(edit.step(), edit.project());
                });
    }

    /// Changes the one shown while a person types; what is typed into one field is one step.
    public void type(String field, PlacementEdits.Change what, Consumer<Placement.Draft> change) {
        placement()
                .ifPresent(shown -> {
                    PlacementEdits.Edit edit =
                            PlacementEdits.change(project(), shown, what, change);
                    session.applyMerging(edit.step(), edit.project(), new Mark(shown.id(), field));
                });
    }

    private void follow(Project project) {
        List<Placement> all = project.placements();
        placement.set(
                all.stream()
                        .filter(each -> wanted.equals(Optional.of(each.id())))
                        .findFirst()
                        .or(() -> all.stream().findFirst()));
    }
}
