package hostplan.ui.grid;

import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The mouse on the rows of a grid: selecting, dragging a range, editing by a double click, the
/// wheel.
final class GridMouse {

    private final Grid grid;
    private final GridBody body;
    private final ScrollBar down;
    private final ScrollBar sideways;

    GridMouse(Grid grid, GridBody body, ScrollBar down, ScrollBar sideways) {
        this.grid = grid;
        this.body = body;
        this.down = down;
        this.sideways = sideways;
    }

    void listen() {
        body.setOnMousePressed(this::press);
        body.setOnMouseDragged(this::drag);
        body.setOnMouseClicked(this::click);
        grid.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void press(MouseEvent event) {
        grid.requestFocus();
        if (!overRow(event)) {
            return;
        }
        CellAt cell = cell(event);
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!grid.selection().holds(cell.row(), cell.column())) {
                grid.select(GridSelection.at(cell));
            }
        } else if (overNumber(event)) {
            grid.select(rows(event, cell));
        } else {
            grid.select(cells(event, cell));
        }
        event.consume();
    }

    private GridSelection rows(MouseEvent event, CellAt cell) {
        GridSelection before = grid.selection();
        CellAt inRow = new CellAt(cell.row(), before.active().column());
        if (event.isShiftDown()) {
            return before.asRows().extendedTo(inRow);
        }
        return event.isShortcutDown()
                ? before.toggledRow(cell.row())
                : GridSelection.at(inRow).asRows();
    }

    private GridSelection cells(MouseEvent event, CellAt cell) {
        GridSelection before = grid.selection();
        if (event.isShiftDown()) {
            return before.extendedTo(cell);
        }
        if (event.isShortcutDown()) {
            return before.wholeRows() ? before.toggledRow(cell.row()) : before.plus(cell);
        }
        return GridSelection.at(cell);
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && grid.content().rows() > 0
                && !event.isShortcutDown()) {
            CellAt cell = cell(event);
            int column =
                    grid.selection().wholeRows()
                            ? grid.selection().active().column()
                            : cell.column();
            grid.select(grid.selection().extendedTo(new CellAt(cell.row(), column)));
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && overRow(event) && !overNumber(event)) {
            grid.requests().open();
        }
    }

    private void scroll(ScrollEvent event) {
        boolean turned = event.isShiftDown() && event.getDeltaX() == 0;
        double x = turned ? event.getDeltaY() : event.getDeltaX();
        double y = turned ? 0 : event.getDeltaY();
        GridWindow window = grid.window();
        sideways.setValue(Math.clamp(sideways.getValue() - x, 0, window.mostLeft()));
        down.setValue(Math.clamp(down.getValue() - y, 0, window.mostTop()));
        event.consume();
    }

    private CellAt cell(MouseEvent event) {
        return grid.window().cellAt(event.getX(), event.getY());
    }

    private boolean overNumber(MouseEvent event) {
        return event.getX() < grid.window().geometry().numberWidth();
    }

    private boolean overRow(MouseEvent event) {
        GridWindow window = grid.window();
        return event.getY() + window.top() < window.geometry().height();
    }
}
