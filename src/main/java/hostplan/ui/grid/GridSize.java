package hostplan.ui.grid;

/// How many rows and columns a grid shows.
public record GridSize(int rows, int columns) {

    /// The cell nearest to a place that may lie outside.
    CellAt nearest(int row, int column) {
        return new CellAt(
                Math.clamp(row, 0, Math.max(0, rows - 1)),
                Math.clamp(column, 0, Math.max(0, columns - 1)));
    }
}
