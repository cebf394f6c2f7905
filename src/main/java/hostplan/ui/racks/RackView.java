package hostplan.ui.racks;

import hostplan.document.Coded;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How racks are looked at; no part of the project.
public final class RackView {

    private final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(Sides.BOTH);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>(Task.NONE);

    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.RACK);

    /// What the inspector tells of.
    enum Page implements Coded {
        RACK,
        SELECTED
    }

    /// What the inspector helps with beside telling what is selected.
    enum Task {
        NONE,
        /// Where what is selected could stand.
        FIT,
        /// Something new for the rack that is shown.
        NEW_ITEM
    }

    ObjectProperty<Sides> sidesProperty() {
        return sides;
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }

    ObjectProperty<Task> taskProperty() {
        return task;
    }
}
