package hostplan.ui.grid;

/// Where rows and columns lie, in pixels. The row numbers and the first column stand still; the
/// others begin right of them and are scrolled.
final class GridGeometry {

    static final double ROW_HEIGHT = 24;
    static final double HEADER_HEIGHT = 28;

    private static final double DIGIT = 8;
    private static final double NUMBER_PADDING = 18;

    private final double numberWidth;
    private final double[] edges;
    private final int rows;

    /// @param widths of the columns
    GridGeometry(int rows, double... widths) {
        this.rows = rows;
        numberWidth = numberWidth(rows);
        edges = new double[widths.length + 1];
        edges[0] = numberWidth;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
    }

    /// The width of the numbers of so many rows.
    static double numberWidth(int rows) {
        return NUMBER_PADDING + DIGIT * Math.max(2, Integer.toString(rows).length());
    }

    double numberWidth() {
        return numberWidth;
    }

    /// The width of what stands still.
    double frozenWidth() {
        return edges.length > 1 ? edges[1] : numberWidth;
    }

    double width() {
        return edges[edges.length - 1];
    }

    double height() {
        return rows * ROW_HEIGHT;
    }

    int columns() {
        return edges.length - 1;
    }

    int rows() {
        return rows;
    }

    double width(int column) {
        return edges[column + 1] - edges[column];
    }

    /// Where a column begins in the window when everything is scrolled by so much.
    double x(int column, double left) {
        return column == 0 ? edges[0] : edges[column] - left;
    }

    /// The first scrolled column of which something shows.
    int firstColumn(double left) {
        int column = 1;
        while (column < columns() && edges[column + 1] - left <= frozenWidth()) {
            column++;
        }
        return column;
    }

    /// The column after the last one of which something shows.
    int endColumn(double left, double width) {
        int column = firstColumn(left);
        while (column < columns() && edges[column] - left < width) {
            column++;
        }
        return column;
    }

    int firstRow(double top) {
        return Math.clamp((long) Math.floor(top / ROW_HEIGHT), 0, Math.max(0, rows));
    }

    int endRow(double top, double height) {
        return Math.clamp((long) Math.ceil((top + height) / ROW_HEIGHT), 0, rows);
    }

    /// The cell nearest to a point of the window.
    CellAt cellAt(double x, double y, double left, double top) {
        int row = (int) Math.floor((y + top) / ROW_HEIGHT);
        return new GridSize(rows, columns()).nearest(row, columnAt(x, left));
    }

    private int columnAt(double x, double left) {
        if (x < frozenWidth()) {
            return 0;
        }
        int column = firstColumn(left);
        while (column < columns() - 1 && x >= edges[column + 1] - left) {
            column++;
        }
        return column;
    }

    /// How far to scroll sideways so that a column shows.
    double leftShowing(int column, double left, double width) {
        if (column == 0) {
            return left;
        }
        double most = edges[column] - frozenWidth();
        double least = edges[column + 1] - width;
        return Math.min(most, Math.max(left, least));
    }

    /// How far to scroll down so that a row shows.
    static double topShowing(int row, double top, double height) {
        double most = row * ROW_HEIGHT;
        double least = most + ROW_HEIGHT - height;
        return Math.min(most, Math.max(top, least));
    }
}
