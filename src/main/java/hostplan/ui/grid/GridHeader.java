package hostplan.ui.grid;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.Optional;

/// The head of a column: a click sorts, its right edge resizes, dragging it moves the column.
final class GridHeader extends Region {

    private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final double GRIP = 6;
    private static final double DRAG_START = 6;

    private final Label title = new Label();
    private final Drags drags;
    private GridColumn column =
            new GridColumn("", "", GridColumn.Look.PLAIN, GridColumn.LEAST_WIDTH, Optional.empty());
    private double pressedAt;
    private double widthBefore;
    private Action action = Action.NONE;

    private enum Action {
        NONE,
        CLICK,
        RESIZE,
        MOVE
    }

    /// What a head tells the heads around it.
    interface Drags {
        void clicked(GridColumn column);

        void stretched(GridColumn column, double width);

        void resized(GridColumn column, double width);

        void fitted(GridColumn column);

        /// Dragged over a place, given by its abscissa in the scene.
        void dragged(GridColumn column, double sceneX);

        void dropped(GridColumn column, double sceneX);
    }

    GridHeader(Drags drags) {
        this.drags = drags;
        getStyleClass().setAll("grid-header");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TABLE_COLUMN);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        title.setMinWidth(0);
        title.textTruncatedProperty()
                .subscribe(cut -> title.setTooltip(cut ? new Tooltip(column.title()) : null));
        getChildren().add(title);
        setOnMouseMoved(event -> setCursor(overGrip(event) ? Cursor.H_RESIZE : Cursor.DEFAULT));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(this::click);
    }

    void show(GridColumn shown, boolean stands, Optional<GridSort> sort) {
        column = shown;
        setId("header-" + shown.key().replace(':', '-'));
        title.setText(title(shown, sort));
        setAccessibleText(title.getText());
        pseudoClassStateChanged(NUMBER, shown.look() == GridColumn.Look.NUMBER);
        pseudoClassStateChanged(FROZEN, stands);
        pseudoClassStateChanged(SORTED, sortsBy(shown, sort));
    }

    /// The heading of a column, with an arrow where the rows are sorted by it.
    static String title(GridColumn column, Optional<GridSort> sort) {
        return column.title()
                + sort.filter(by -> by.column().equals(column.key()))
                        .map(by -> by.direction() == GridSort.Direction.RISING ? " ▲" : " ▼")
                        .orElse("");
    }

    private static boolean sortsBy(GridColumn column, Optional<GridSort> sort) {
        return sort.filter(by -> by.column().equals(column.key())).isPresent();
    }

    GridColumn column() {
        return column;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double room = getWidth() - left - snappedRightInset();
        double width = Math.min(room, title.prefWidth(-1));
        boolean right = getPseudoClassStates().contains(NUMBER);
        title.resizeRelocate(right ? left + room - width : left, 0, width, getHeight());
    }

    private boolean overGrip(MouseEvent event) {
        return event.getX() > getWidth() - GRIP;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            action = Action.NONE;
            return;
        }
        pressedAt = event.getSceneX();
        widthBefore = getWidth();
        action = overGrip(event) ? Action.RESIZE : Action.CLICK;
        event.consume();
    }

    private void drag(MouseEvent event) {
        double moved = event.getSceneX() - pressedAt;
        if (action == Action.RESIZE) {
            drags.stretched(column, dragged(event));
        } else if (action == Action.CLICK && Math.abs(moved) > DRAG_START) {
            action = Action.MOVE;
        }
        if (action == Action.MOVE) {
            drags.dragged(column, event.getSceneX());
        }
    }

    private double dragged(MouseEvent event) {
        return Math.max(GridColumn.LEAST_WIDTH, widthBefore + event.getSceneX() - pressedAt);
    }

    private void release(MouseEvent event) {
        if (action == Action.RESIZE && event.getSceneX() != pressedAt) {
            drags.resized(column, dragged(event));
        } else if (action == Action.MOVE) {
            drags.dropped(column, event.getSceneX());
        } else if (action == Action.CLICK) {
            drags.clicked(column);
        }
    }

    private void click(MouseEvent event) {
        if (action == Action.RESIZE && event.getClickCount() == 2) {
            drags.fitted(column);
        }
        action = Action.NONE;
    }
}
