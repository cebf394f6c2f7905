package hostplan.ui.racks;

import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentElevations;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The racks that are shown and what of them is selected; every change goes through here as a step
/// of the history.
public final class CurrentRacks {

    private final ProjectSession session;
    private final ReadOnlyObjectWrapper<Hall> hall;
    private final ReadOnlyObjectWrapper<Optional<String>> site =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> rack =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> selected =
            new ReadOnlyObjectWrapper<>(List.of());
    private final RecentElevations recent = new RecentElevations();
    private ProjectIndex index;

    public CurrentRacks(ProjectSession session) {
        this.session = session;
        index = ProjectIndex.of(session.project());
        hall = new ReadOnlyObjectWrapper<>(Hall.of(index, Optional.empty(), recent));
        session.projectProperty().subscribe(this::follow);
    }

    public ProjectSession session() {
        return session;
    }

    ReadOnlyObjectProperty<Hall> hallProperty() {
        return hall.getReadOnlyProperty();
    }

    Hall hall() {
        return hall.get();
    }

    /// The site whose racks are shown; empty for all.
    ReadOnlyObjectProperty<Optional<String>> siteProperty() {
        return site.getReadOnlyProperty();
    }

    /// The rack that the inspector tells of.
    ReadOnlyObjectProperty<Optional<String>> rackProperty() {
        return rack.getReadOnlyProperty();
    }

    Optional<Elevation> rack() {
        return rack.get().flatMap(id -> hall().rack(id));
    }

    /// The identities of what is selected, in racks or outside, in the order in which it was.
    ReadOnlyObjectProperty<List<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    List<String> selected() {
        return selected.get();
    }

    /// Those of the selected that can be carried; a blade cannot be taken out of its bay here.
    List<Occupant> selectedOccupants() {
        return selected().stream().flatMap(id -> hall().occupant(id).stream()).toList();
    }

    void showSite(Optional<String> wanted) {
        site.set(wanted);
        follow(session.project());
    }

    void showRack(String id) {
        if (hall().rack(id).isEmpty()) {
            site.set(Optional.empty());
            follow(session.project());
        }
        rack.set(Optional.of(id).filter(wanted -> hall().rack(wanted).isPresent()).or(rack::get));
    }

    /// Selects, and shows the rack of the last.
    void select(List<String> ids) {
        selected.set(List.copyOf(new LinkedHashSet<>(ids)));
        if (!ids.isEmpty()) {
            hall().holding(ids.getLast())
                    .ifPresent(found -> rack.set(Optional.of(found.rack().id())));
        }
    }

    /// Adds to what is selected, or takes away from it.
    void toggle(String id) {
        List<String> changed = new ArrayList<>(selected());
        if (!changed.remove(id)) {
            changed.add(id);
        }
        select(changed);
    }

    void apply(StepName step, Project after) {
        if (after != session.project()) {
            session.apply(step, after);
        }
    }

    void applyMerging(StepName step, Project after, Object mark) {
        if (after != session.project()) {
            session.applyMerging(step, after, mark);
        }
    }

    private void follow(Project project) {
        index = index.at(project);
        if (site.get().filter(id -> index.site(id).isEmpty()).isPresent()) {
            site.set(Optional.empty());
        }
        Hall now = Hall.of(index, site.get(), recent);
        List<String> left = selected().stream().filter(id -> isThere(now, id)).toList();
        Optional<String> shown =
                rack.get()
                        .filter(id -> now.rack(id).isPresent())
                        .or(() -> now.racks().stream().findFirst().map(each -> each.rack().id()));
        rack.set(Optional.empty());
        hall.set(now);
        selected.set(left.equals(selected()) ? selected() : left);
        rack.set(shown);
    }

    private static boolean isThere(Hall hall, String id) {
        return hall.index().server(id).isPresent() || hall.index().rackItem(id).isPresent();
    }

    /// Whether something of it is selected.
    boolean isSelected(String id) {
        return Set.copyOf(selected()).contains(id);
    }
}
