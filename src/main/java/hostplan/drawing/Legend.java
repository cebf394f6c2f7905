package hostplan.drawing;

import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;

import java.util.ArrayList;
import java.util.List;

/// The key of a drawing: what its colours and patterns mean, in as many lines as it takes.
final class Legend {

    private static final double SWATCH = 3.2;
    private static final double LINE = 5;
    private static final double GAP = 4;

    /// About the width of a letter, since only painters know fonts.
    private static final double LETTER = 1.65;

    private final List<Shape> shapes = new ArrayList<>();
    private final double left;
    private final double right;
    private double x;
    private double y;

    Legend(double left, double right, double top) {
        this.left = left;
        this.right = right;
        this.x = left;
        this.y = top;
    }

    void add(String id, Role role, String text) {
        double width = SWATCH + 1.2 + width(text);
        if (x > left && x + width > right) {
            x = left;
            y += LINE;
        }
        double middle = y + LINE / 2;
        shapes.add(new Shape.Area(id, new Box(x, middle - SWATCH / 2, SWATCH, SWATCH), role));
        shapes.add(
                new Label(
                        List.of(text),
                        x + SWATCH + 1.2,
                        middle,
                        Math.max(0, Math.min(width, right - x) - SWATCH),
                        Label.Size.SMALL,
                        Label.Align.LEFT,
                        Label.Fit.CUT,
                        new Ink.Of(Role.TEXT)));
        x += width + GAP;
    }

    /// About how wide a text is.
    static double width(String text) {
        return Math.min(text.length(), 40) * LETTER;
    }

    List<Shape> shapes() {
        return shapes;
    }

    double bottom() {
        return shapes.isEmpty() ? y : y + LINE;
    }
}
