package hostplan.ui.placement;

import hostplan.amount.Parsed;
import hostplan.placement.Placement;
import hostplan.project.PlacementEdits;
import hostplan.project.ProjectIndex;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/// The stored placements of the project: adding, copying, naming and deleting them.
public final class PlacementListViewModel {

    private final CurrentPlacement current;
    private final PlacementEdits edits;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Placement>> placements =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Entry<String> name;

    public PlacementListViewModel(CurrentPlacement current, PlacementEdits edits, Texts texts) {
        this.current = current;
        this.edits = edits;
        this.texts = texts;
        name =
                new Entry<>(
                        Parsed::value,
                        text -> text,
                        text ->
                                current.type(
                                        "name",
                                        PlacementEdits.Change.NAME,
                                        draft -> draft.name = text));
        current.session()
                .projectProperty()
                .subscribe(project -> placements.set(project.placements()));
        current.placementProperty()
                .subscribe(shown ->
                        name.show(
                                shown.map(Placement::id).orElse(""),
                                shown.map(Placement::name).orElse("")));
    }

    public ReadOnlyObjectProperty<List<Placement>> placementsProperty() {
        return placements.getReadOnlyProperty();
    }

    public CurrentPlacement current() {
        return current;
    }

    public Entry<String> name() {
        return name;
    }

    public void add() {
        current.apply(
                edits.add(ProjectIndex.of(current.project()), texts.text("placement.newName")));
    }

    public void duplicate() {
        current.placement()
                .ifPresent(shown -> current.apply(edits.duplicate(current.project(), shown)));
    }

    public void delete() {
        current.placement()
                .ifPresent(shown -> current.apply(PlacementEdits.remove(current.project(), shown)));
    }
}
