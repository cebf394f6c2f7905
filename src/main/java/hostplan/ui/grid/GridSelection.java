package hostplan.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The active cell and what is selected: the range between anchor and active cell, and others made
/// before it.
///
/// @param extent whether whole rows are selected or ranges of cells
public record GridSelection(CellAt active, CellAt anchor, Extent extent, List<CellRange> others) {

    /// The first cell alone.
    public static final GridSelection START = at(CellAt.FIRST);

    /// What a selection is made of.
    public enum Extent {
        CELLS,
        ROWS
    }

    public GridSelection {
        others = List.copyOf(others);
    }

    /// One cell alone.
    public static GridSelection at(CellAt cell) {
        return new GridSelection(cell, cell, Extent.CELLS, List.of());
    }

    /// Whole rows; the active cell stands in the last of them.
    ///
    /// @param rows in rising order, at least one
    public static GridSelection ofRows(List<Integer> rows, int column) {
        List<CellRange> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                ranges.add(new CellRange(rows.get(from), 0, rows.get(i - 1), 0));
                from = i;
            }
        }
        CellRange current = ranges.removeLast();
        CellAt active = new CellAt(current.bottom(), column);
        return new GridSelection(active, new CellAt(current.top(), column), Extent.ROWS, ranges);
    }

    /// The range that keys and mouse change.
    public CellRange current() {
        return CellRange.between(anchor, active);
    }

    public Stream<CellRange> ranges() {
        return Stream.concat(others.stream(), Stream.of(current()));
    }

    public boolean wholeRows() {
        return extent == Extent.ROWS;
    }

    /// Whether nothing but the active cell is selected.
    public boolean single() {
        return extent == Extent.CELLS && others.isEmpty() && active.equals(anchor);
    }

    public boolean holds(int row, int column) {
        return holdsRow(row)
                && (wholeRows() || ranges().anyMatch(range -> range.contains(row, column)));
    }

    /// Whether any cell of a row is selected.
    public boolean holdsRow(int row) {
        return ranges().anyMatch(range -> range.holdsRow(row));
    }

    /// The rows of which a cell is selected, in rising order.
    public IntStream rows() {
        return ranges().flatMapToInt(range -> IntStream.rangeClosed(range.top(), range.bottom()))
                .sorted()
                .distinct();
    }

    /// Moves the active cell and selects it alone.
    public GridSelection moved(Motion motion, GridSize size, int page) {
        return at(motion.from(active, size, page));
    }

    /// Moves the active cell and selects all from the anchor to it.
    public GridSelection extended(Motion motion, GridSize size, int page) {
        return extendedTo(motion.from(active, size, page));
    }

    public GridSelection extendedTo(CellAt cell) {
        return new GridSelection(cell, anchor, extent, others);
    }

    /// Begins another range and keeps those that are.
    public GridSelection plus(CellAt cell) {
        return wholeRows()
                ? at(cell)
                : new GridSelection(cell, cell, Extent.CELLS, ranges().toList());
    }

    /// The rows of the present ranges as a whole.
    public GridSelection asRows() {
        return new GridSelection(active, anchor, Extent.ROWS, others);
    }

    /// Takes a whole row in, or out where it is in.
    public GridSelection toggledRow(int row) {
        if (!wholeRows() || !holdsRow(row)) {
            return new GridSelection(cell(row), cell(row), Extent.ROWS, ranges().toList());
        }
        List<Integer> rest = rows().filter(held -> held != row).boxed().toList();
        return rest.isEmpty() ? at(cell(row)) : ofRows(rest, active.column());
    }

    private CellAt cell(int row) {
        return new CellAt(row, active.column());
    }

    /// All rows.
    public GridSelection all(GridSize size) {
        CellAt last = size.nearest(size.rows(), active.column());
        return new GridSelection(new CellAt(0, active.column()), last, Extent.ROWS, List.of());
    }

    /// The same within a grid that may have become smaller.
    public GridSelection within(GridSize size) {
        List<CellRange> kept =
                others.stream()
                        .filter(range -> range.top() < size.rows() && range.left() < size.columns())
                        .map(range ->
                                CellRange.between(
                                        size.nearest(range.top(), range.left()),
                                        size.nearest(range.bottom(), range.right())))
                        .toList();
        return new GridSelection(
                size.nearest(active.row(), active.column()),
                size.nearest(anchor.row(), anchor.column()),
                extent,
                kept);
    }
}
