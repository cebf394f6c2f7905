package hostplan.drawing;

import java.util.List;

/// A piece of a drawing that can be made narrower and then grows higher.
interface Block {

    /// The width below which it cannot be read.
    double narrowest();

    /// The width beyond which it gains nothing.
    double widest();

    double height(double width);

    void draw(double x, double y, double width, List<Shape> shapes);
}
