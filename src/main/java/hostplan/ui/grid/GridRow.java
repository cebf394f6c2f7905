package hostplan.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A row that is painted, with its number, its frozen cell and those of its other cells that show.
final class GridRow extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Label number = new Label();
    private final GridCell frozen = new GridCell();
    private final List<GridCell> cells = new ArrayList<>();
    private int shown;

    GridRow() {
        getStyleClass().setAll("grid-row");
        number.getStyleClass().setAll("grid-row-number");
        number.setManaged(false);
        setManaged(false);
        getChildren().addAll(frozen, number);
    }

    void show(int row, GridContent content, GridWindow window) {
        GridGeometry geometry = window.geometry();
        int first = geometry.firstColumn(window.left());
        int end = geometry.endColumn(window.left(), window.width());
        shown = Math.max(0, end - first);
        while (cells.size() < shown) {
            GridCell cell = new GridCell();
            cells.add(cell);
            // Behind the frozen ones.
            getChildren().addFirst(cell);
        }
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            cell.setVisible(i < shown);
            if (i < shown) {
                place(cell, new CellAt(row, first + i), content, window);
            }
        }
        frozen.setVisible(geometry.columns() > 0);
        if (geometry.columns() > 0) {
            place(frozen, new CellAt(row, 0), content, window);
        }
        number.setText(Integer.toString(row + 1));
        number.resizeRelocate(0, 0, geometry.numberWidth(), GridGeometry.ROW_HEIGHT);
    }

    private static void place(GridCell cell, CellAt at, GridContent content, GridWindow window) {
        cell.show(at, content);
        double x = window.geometry().x(at.column(), window.left());
        cell.resizeRelocate(x, 0, window.geometry().width(at.column()), GridGeometry.ROW_HEIGHT);
    }

    void select(int row, GridSelection selection) {
        visibleCells().forEach(cell -> cell.select(selection));
        pseudoClassStateChanged(CURRENT, selection.active().row() == row);
        number.pseudoClassStateChanged(GridCell.SELECTED, selection.holdsRow(row));
    }

    Stream<GridCell> visibleCells() {
        return Stream.concat(Stream.of(frozen), cells.stream().limit(shown));
    }
}
