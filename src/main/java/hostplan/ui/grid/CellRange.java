package hostplan.ui.grid;

import java.util.ArrayList;
import java.util.List;

/// A rectangle of cells, its edges included.
public record CellRange(int top, int left, int bottom, int right) {

    static CellRange between(CellAt one, CellAt other) {
        return new CellRange(
                Math.min(one.row(), other.row()),
                Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()),
                Math.max(one.column(), other.column()));
    }

    boolean contains(int row, int column) {
        return holdsRow(row) && left <= column && column <= right;
    }

    boolean holdsRow(int row) {
        return top <= row && row <= bottom;
    }

    public int rows() {
        return bottom - top + 1;
    }

    public int columns() {
        return right - left + 1;
    }

    /// What is left of it without one row.
    List<CellRange> without(int row) {
        if (!holdsRow(row)) {
            return List.of(this);
        }
        List<CellRange> rest = new ArrayList<>();
        if (top < row) {
            rest.add(new CellRange(top, left, row - 1, right));
        }
        if (row < bottom) {
            rest.add(new CellRange(row + 1, left, bottom, right));
        }
        return rest;
    }
}
