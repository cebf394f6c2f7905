package hostplan.ui.grid;

/// The place of a cell as shown, both counted from zero. Column 0 is the frozen one.
public record CellAt(int row, int column) {

    public static final CellAt FIRST = new CellAt(0, 0);
}
