package hostplan.ui.grid;

/// The part of a grid that shows.
///
/// @param left by how much it is scrolled sideways
/// @param top by how much it is scrolled down
record GridWindow(GridGeometry geometry, double left, double top, double width, double height) {

    CellAt cellAt(double x, double y) {
        return geometry.cellAt(x, y, left, top);
    }

    double mostLeft() {
        return Math.max(0, geometry.width() - width);
    }

    double mostTop() {
        return Math.max(0, geometry.height() - height);
    }

    int firstRow() {
        return geometry.firstRow(top);
    }

    int endRow() {
        return geometry.endRow(top, height);
    }

    /// The rows of a page.
    int page() {
        return Math.max(1, (int) (height / GridGeometry.ROW_HEIGHT) - 1);
    }
}
