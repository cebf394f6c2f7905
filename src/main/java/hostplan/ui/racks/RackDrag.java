package hostplan.ui.racks;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Drags things with the mouse, from racks and from the list of what stands in none.
final class RackDrag {

    /// So many pixels a mouse may tremble before a click becomes a drag.
    private static final double TREMBLE = 4;

    private final CarryViewModel carry;
    private Optional<Target> racks = Optional.empty();
    private Optional<Node> list = Optional.empty();
    private Optional<Integer> grabbed = Optional.empty();
    private Optional<Gesture> gesture = Optional.empty();

    /// Where things are dropped.
    interface Target {

        /// The unit under a point of the scene, with the half unit at that point.
        Optional<Over.Unit> unitAt(Point2D point);

        /// Told where the mouse is, so that what is hidden can come in sight.
        void approach(Point2D point);

        /// Told that the drag has ended.
        void leave();
    }

    /// What the mouse has taken hold of.
    ///
    /// @param ids what is picked up when it moves
    /// @param half the half unit that it took hold of; empty outside of racks
    /// @param click done where it lets go without having moved
    record Hold(Supplier<List<String>> ids, Optional<Integer> half, Runnable click) {}

    RackDrag(CarryViewModel carry) {
        this.carry = carry;
    }

    /// Follows the mouse through the whole window from where it was pressed until it lets go.
    void press(Scene window, MouseEvent pressed, Hold hold) {
        gesture.ifPresent(Gesture::end);
        gesture = Optional.of(new Gesture(window, point(pressed), hold));
    }

    private static Point2D point(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    /// From pressing the button to letting go.
    private final class Gesture {

        private final Scene window;
        private final Point2D from;
        private final Hold hold;
        private final EventHandler<MouseEvent> dragging = this::dragged;
        private final EventHandler<MouseEvent> releasing = this::released;
        private final EventHandler<KeyEvent> typing = this::typed;
        private boolean begun;

        Gesture(Scene window, Point2D from, Hold hold) {
            this.window = window;
            this.from = from;
            this.hold = hold;
            window.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
            window.addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
            window.addEventFilter(KeyEvent.KEY_PRESSED, typing);
        }

        void end() {
            window.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
            window.removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
            window.removeEventFilter(KeyEvent.KEY_PRESSED, typing);
            gesture = Optional.empty();
        }

        private void dragged(MouseEvent event) {
            Point2D now = point(event);
            if (!begun && from.distance(now) > TREMBLE) {
                begun = begin(hold.ids().get(), hold.half());
                if (!begun) {
                    end();
                }
            }
            if (begun) {
                track(now);
            }
            event.consume();
        }

        private void released(MouseEvent event) {
            end();
            if (begun) {
                track(point(event));
                drop();
            } else {
                hold.click().run();
            }
        }

        private void typed(KeyEvent event) {
            if (begun && event.getCode() == KeyCode.ESCAPE) {
                end();
                cancel();
                event.consume();
            }
        }
    }

    void setRacks(Target target) {
        racks = Optional.of(target);
    }

    void setList(Node node) {
        list = Optional.of(node);
    }

    private boolean begin(List<String> ids, Optional<Integer> half) {
        if (!carry.pickUp(ids)) {
            return false;
        }
        Carried carried = carry.carried().orElseThrow();
        grabbed = half.flatMap(at -> carried.lowest().map(low -> at - low));
        return true;
    }

    private void track(Point2D point) {
        Optional<Over> unit = racks.flatMap(each -> each.unitAt(point)).map(this::lowest);
        Over over =
                unit.orElseGet(() -> isOverList(point) ? new Over.TheList() : new Over.Nothing());
        carry.over(over);
        racks.ifPresent(each -> each.approach(point));
    }

    /// Things stay under the mouse where it took hold of them, else with their middle; by whole
    /// units unless they stand between two.
    private Over lowest(Over.Unit at) {
        Carried carried = carry.carried().orElseThrow();
        int held = grabbed.orElse(carried.halves() / 2);
        int below = carried.isFine() ? held : held - Math.floorMod(held, 2);
        return new Over.Unit(at.rack(), at.face(), Math.max(0, at.half() - below));
    }

    private boolean isOverList(Point2D point) {
        return list.filter(node -> node.getScene() != null)
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .filter((Bounds bounds) -> bounds.contains(point))
                .isPresent();
    }

    private void drop() {
        racks.ifPresent(Target::leave);
        if (!carry.putDown()) {
            carry.putBackBecause();
        }
    }

    private void cancel() {
        racks.ifPresent(Target::leave);
        carry.putBack();
    }
}
