package hostplan.drawing;

/// A rectangle in millimetres, from the upper left corner of the drawing to the right and down.
public record Box(double x, double y, double width, double height) {

    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException(
                    "A rectangle cannot be " + width + " mm by " + height + " mm.");
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
    }

    /// Its part from `from` to `to` of `parts` equal parts along the width.
    Box part(long from, long to, long parts) {
        double left = x + width * from / parts;
        return new Box(left, y, x + width * to / parts - left, height);
    }
}
