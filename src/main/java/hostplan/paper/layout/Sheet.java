package hostplan.paper.layout;

import hostplan.paper.PaperSize;

/// The paper of a page as it lies, with its margins; in points. Printers reach no further than some
/// 5 mm to the edge, binders need more.
record Sheet(double width, double height) {

    static final double POINTS_PER_MM = 72 / 25.4;

    private static final double MARGIN = 15 * POINTS_PER_MM;
    private static final double LOWER_MARGIN = 11 * POINTS_PER_MM;

    static Sheet of(PaperSize paper, Orientation orientation) {
        double narrow = paper.width() * POINTS_PER_MM;
        double wide = paper.height() * POINTS_PER_MM;
        return switch (orientation) {
            case PORTRAIT -> new Sheet(narrow, wide);
            case LANDSCAPE -> new Sheet(wide, narrow);
        };
    }

    double left() {
        return MARGIN;
    }

    double top() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    /// Below it nothing is printed.
    double bottom() {
        return height - LOWER_MARGIN;
    }

    Room body() {
        return new Room(right() - left(), bottom() - Foot.HEIGHT - top());
    }
}
