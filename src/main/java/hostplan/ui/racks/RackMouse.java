package hostplan.ui.racks;

import hostplan.drawing.RackLayout.Spot;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.List;

/// What the mouse does on the racks: select, also several, and drag.
final class RackMouse {

    private final RackRow row;
    private final CurrentRacks current;
    private final RackDrag drag;
    private final RackView look;

    RackMouse(RackRow row, CurrentRacks current, RackDrag drag, RackView look) {
        this.row = row;
        this.current = current;
        this.drag = drag;
        this.look = look;
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        row.requestFocus();
        row.at(event.getX(), event.getY()).ifPresent(hit -> pressed(event, hit));
        event.consume();
    }

    private void pressed(MouseEvent event, RackRow.Hit hit) {
        current.showRack(hit.rack().rack().id());
        if (hit.id().isEmpty()) {
            look.pageProperty().set(RackView.Page.RACK);
            if (!event.isShortcutDown()) {
                current.select(List.of());
            }
            return;
        }
        String id = hit.id().get();
        boolean wasSelected = current.isSelected(id);
        if (event.isShiftDown() && !current.selected().isEmpty()) {
            current.select(new RackWalk(current.hall()).between(current.selected().getFirst(), id));
        } else if (event.isShortcutDown()) {
            current.toggle(id);
        } else if (!wasSelected) {
            current.select(List.of(id));
        }
        if (event.getButton() == MouseButton.PRIMARY && current.isSelected(id)) {
            boolean alone = wasSelected && !event.isShortcutDown() && !event.isShiftDown();
            drag.press(
                    row.getScene(),
                    event,
                    new RackDrag.Hold(
                            current::selected,
                            hit.spot().map(Spot::half),
                            () -> clicked(id, alone)));
        }
    }

    /// Let go without dragging: what is selected is told of.
    private void clicked(String id, boolean alone) {
        if (alone) {
            current.select(List.of(id));
        }
        look.pageProperty().set(RackView.Page.SELECTED);
    }
}
