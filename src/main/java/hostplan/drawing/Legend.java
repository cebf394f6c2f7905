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

    // About the widths of letters, since only painters know fonts.
    private static final double LETTER = 1.65;
    private static final double WIDE_LETTER = 2.6;
    private static final double NARROW_LETTER = 1.05;
    private static final double OTHER_LETTER = 1.8;
    private static final double CAPITAL = 2;
    private static final String WIDE = "mwMW@%×";
    private static final String NARROW = "fijlrtI .,:;'()-!|";
    private static final int MOST_LETTERS = 40;

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
        double width = SWATCH + 1.2 + exactly(text);
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
        return Math.min(text.length(), MOST_LETTERS) * LETTER;
    }

    /// The same more closely: a key that is cut says nothing.
    static double exactly(String text) {
        return text.chars().limit(MOST_LETTERS).mapToDouble(Legend::letter).sum();
    }

    private static double letter(int letter) {
        if (WIDE.indexOf(letter) >= 0) {
            return WIDE_LETTER;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return NARROW_LETTER;
        }
        return Character.isUpperCase(letter) ? CAPITAL : OTHER_LETTER;
    }

    List<Shape> shapes() {
        return shapes;
    }

    double bottom() {
        return shapes.isEmpty() ? y : y + LINE;
    }
}
