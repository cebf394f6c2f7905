package hostplan.paper.layout;

import hostplan.drawing.Box;
import hostplan.drawing.Pattern;
import hostplan.paper.layout.Mark.Segment;

import java.util.ArrayList;
import java.util.List;

/// The lines of a pattern in a box, cut at its edges; lengths in points.
final class Hatching {

    private static final double STEP = 4.2;
    private static final double DOT = 0.9;

    private Hatching() {}

    static List<Segment> of(Pattern pattern, Box box) {
        List<Segment> lines = new ArrayList<>();
        switch (pattern) {
            case PLAIN, SOLID, DASHED -> {}
            case SLANTED -> slants(box, 1, lines);
            case CROSSED -> {
                slants(box, 1, lines);
                slants(box, -1, lines);
            }
            case DOTTED -> dots(box, lines);
            case UPRIGHT -> {
                for (double x = box.x() + STEP / 2; x < box.right(); x += STEP) {
                    lines.add(new Segment(x, box.y(), x, box.bottom()));
                }
            }
            case LEVEL -> {
                for (double y = box.y() + STEP / 2; y < box.bottom(); y += STEP) {
                    lines.add(new Segment(box.x(), y, box.right(), y));
                }
            }
        }
        return lines;
    }

    /// At 45°: upwards to the right with 1, downwards with -1.
    private static void slants(Box box, int direction, List<Segment> lines) {
        for (double start = box.x() - box.height() + STEP / 2; start < box.right(); start += STEP) {
            double from = Math.max(start, box.x());
            double to = Math.min(start + box.height(), box.right());
            if (from < to) {
                lines.add(
                        new Segment(
                                from,
                                rise(box, from - start, direction),
                                to,
                                rise(box, to - start, direction)));
            }
        }
    }

    private static double rise(Box box, double along, int direction) {
        return direction > 0 ? box.bottom() - along : box.y() + along;
    }

    /// Dots are lines about as long as they are thick.
    private static void dots(Box box, List<Segment> lines) {
        int line = 0;
        for (double y = box.y() + STEP / 2; y < box.bottom(); y += STEP * 0.75) {
            double shift = line++ % 2 == 0 ? STEP / 4 : STEP * 3 / 4;
            for (double x = box.x() + shift; x + DOT <= box.right(); x += STEP) {
                lines.add(new Segment(x, y, x + DOT, y));
            }
        }
    }
}
