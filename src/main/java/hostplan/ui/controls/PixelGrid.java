package hostplan.ui.controls;

import hostplan.drawing.Box;

/// Millimetres of a drawing as logical pixels of the toolkit, and these on whole pixels of the
/// screen.
///
/// @param screen pixels of the screen for a logical one, such as 1.25
record PixelGrid(double screen) {

    /// Logical pixels are a 96th of an inch.
    static final double PER_MILLIMETRE = 96 / 25.4;

    double pixels(double millimetres) {
        return snapped(millimetres * PER_MILLIMETRE);
    }

    Box pixels(Box box) {
        double left = pixels(box.x());
        double top = pixels(box.y());
        return new Box(left, top, pixels(box.right()) - left, pixels(box.bottom()) - top);
    }

    double snapped(double pixels) {
        return Math.round(pixels * screen) / screen;
    }

    /// A width of whole pixels of the screen, at least one.
    double crisp(double pixels) {
        return Math.max(1, Math.round(pixels * screen)) / screen;
    }
}
