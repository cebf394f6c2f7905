package hostplan.ui.grid;

/// Where a key takes the active cell.
public enum Motion {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    ROW_START,
    ROW_END,
    TOP,
    BOTTOM,
    FIRST,
    LAST,
    PAGE_UP,
    PAGE_DOWN,
    /// The cell to the right; from the last column the first cell of the next row.
    NEXT,
    PREVIOUS;

    /// Where it leads from a cell.
    ///
    /// @param page the rows that a page holds
    CellAt from(CellAt at, GridSize size, int page) {
        int row = at.row();
        int column = at.column();
        return switch (this) {
            case LEFT -> size.nearest(row, column - 1);
            case RIGHT -> size.nearest(row, column + 1);
            case UP -> size.nearest(row - 1, column);
            case DOWN -> size.nearest(row + 1, column);
            case ROW_START -> size.nearest(row, 0);
            case ROW_END -> size.nearest(row, size.columns());
            case TOP -> size.nearest(0, column);
            case BOTTOM -> size.nearest(size.rows(), column);
            case FIRST -> size.nearest(0, 0);
            case LAST -> size.nearest(size.rows(), size.columns());
            case PAGE_UP -> size.nearest(row - page, column);
            case PAGE_DOWN -> size.nearest(row + page, column);
            case NEXT -> inReadingOrder(at, size, 1);
            case PREVIOUS -> inReadingOrder(at, size, -1);
        };
    }

    private static CellAt inReadingOrder(CellAt at, GridSize size, int step) {
        long last = (long) size.rows() * size.columns() - 1;
        long index = (long) at.row() * size.columns() + at.column() + step;
        long clamped = Math.clamp(index, 0L, Math.max(0L, last));
        int columns = Math.max(1, size.columns());
        return new CellAt((int) (clamped / columns), (int) (clamped % columns));
    }
}
