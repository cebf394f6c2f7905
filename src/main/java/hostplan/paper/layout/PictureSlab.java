package hostplan.paper.layout;

import hostplan.drawing.Drawing;
import hostplan.paper.Block.Picture;
import hostplan.paper.Block.Scale;
import hostplan.paper.PaperTexts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// A drawing as a slab, with its caption and scale bar below it.
record PictureSlab(Picture picture, Measures measures, PaperTexts texts) {

    private static final double GAP = 6;
    private static final Type SMALL = new Type(Face.REGULAR, Type.SMALL, Ink.MUTED);

    /// Room that is left for a heading on the same page.
    static final double FOR_HEADING = 40;

    private static final double TICK = 3;
    private static final double BAR_TOP = 4;

    /// What a page needs above and below a drawing with a scale bar.
    static final double AROUND = FOR_HEADING + BAR_TOP + SMALL.lineHeight();

    /// Lengths of scale bars in millimetres of the world; the longest that is not longer than half
    /// of the drawing is taken.
    private static final List<Integer> BARS = List.of(2000, 1000, 500, 200, 100, 50, 20, 10);

    /// How much smaller than drawn it has to become for a room: at most 1.
    double shrink(Room room) {
        Drawing drawing = picture.drawing();
        if (drawing.width() <= 0 || drawing.height() <= 0) {
            return 1;
        }
        double wide = room.width() / (drawing.width() * Sheet.POINTS_PER_MM);
        double high = roomAbove(room) / (drawing.height() * Sheet.POINTS_PER_MM);
        return Math.min(1, Math.min(wide, high));
    }

    private double roomAbove(Room room) {
        return room.height() - FOR_HEADING - below(room);
    }

    double naturalWidth() {
        return picture.drawing().width() * Sheet.POINTS_PER_MM;
    }

    private double below(Room room) {
        double scale = picture.scale() instanceof Scale.OneTo ? BAR_TOP + SMALL.lineHeight() : 0;
        return scale + caption(room).size() * SMALL.lineHeight();
    }

    private List<String> caption(Room room) {
        return picture.caption().isEmpty()
                ? List.of()
                : Lines.of(picture.caption(), SMALL, room.width(), measures);
    }

    Slab in(Room room) {
        double shrink = shrink(room);
        double perMm = shrink * Sheet.POINTS_PER_MM;
        List<Mark> marks =
                new ArrayList<>(new DrawingMarks(picture.drawing(), perMm, measures).marks());
        double bottom = picture.drawing().height() * perMm;
        if (picture.scale() instanceof Scale.OneTo(int divisor)) {
            bar(divisor / shrink, bottom + BAR_TOP, room, marks);
            bottom += BAR_TOP + SMALL.lineHeight();
        }
        for (String line : caption(room)) {
            marks.add(SMALL.words(line, 0, bottom));
            bottom += SMALL.lineHeight();
        }
        return Slab.loose(bottom, GAP, marks);
    }

    /// @param divisor how many millimetres of the world one of the paper stands for
    private void bar(double divisor, double top, Room room, List<Mark> marks) {
        double most = picture.drawing().width() * shrink(room) * divisor / 2;
        int length = BARS.stream().filter(bar -> bar <= most).findFirst().orElse(BARS.getLast());
        double right = length / divisor * Sheet.POINTS_PER_MM;
        double middle = top + SMALL.lineHeight() / 2;
        marks.add(
                new Mark.Strokes(
                        List.of(
                                new Mark.Segment(0, middle, right, middle),
                                new Mark.Segment(0, middle - TICK, 0, middle + TICK),
                                new Mark.Segment(right, middle - TICK, right, middle + TICK)),
                        0.9,
                        0,
                        Ink.BLACK));
        BigDecimal scale =
                BigDecimal.valueOf(divisor)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        String words = texts.text("picture.scale", length / 10, scale.toPlainString());
        marks.add(SMALL.words(words, right + 2 * TICK, top));
    }
}
