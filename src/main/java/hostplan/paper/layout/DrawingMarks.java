package hostplan.paper.layout;

import hostplan.drawing.Box;
import hostplan.drawing.Drawing;
import hostplan.drawing.Pattern;
import hostplan.drawing.Role;
import hostplan.drawing.Shape;
import hostplan.drawing.Shape.Label;

import java.util.ArrayList;
import java.util.List;

/// A drawing in marks. Texts keep the size that the drawing gives them, times the scale.
final class DrawingMarks {

    private static final double FRAME = 0.5;
    private static final double THIN = 0.35;
    private static final double STRONG = 1;
    private static final double DASH = 2;

    /// From the middle of a line of letters down to where they stand, in font sizes.
    private static final double MIDDLE = 0.35;

    private static final double PLATE = 0.25;

    private final Drawing drawing;
    private final double perMm;
    private final Measures measures;
    private final List<Mark> marks = new ArrayList<>();

    /// @param perMm points for a millimetre of the drawing
    DrawingMarks(Drawing drawing, double perMm, Measures measures) {
        this.drawing = drawing;
        this.perMm = perMm;
        this.measures = measures;
    }

    List<Mark> marks() {
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
                case Shape.Area area -> fill(points(area.box()), area.role());
                case Shape.Row row -> row(row);
                case Shape.Line line -> line(line);
                case Label label -> label(label);
            }
        }
        return marks;
    }

    private Box points(Box box) {
        return new Box(box.x() * perMm, box.y() * perMm, box.width() * perMm, box.height() * perMm);
    }

    private void row(Shape.Row row) {
        Box box = points(row.box());
        fill(box, row.role());
        if (row.look() == Shape.Row.Look.APART) {
            List<Mark.Segment> gaps = new ArrayList<>();
            for (long place = 1; place < row.count(); place++) {
                double x = box.x() + box.width() * place / row.count();
                gaps.add(new Mark.Segment(x, box.y(), x, box.bottom()));
            }
            if (!gaps.isEmpty()) {
                marks.add(new Mark.Strokes(gaps, FRAME, 0, Ink.STRONG_RULE));
            }
        }
    }

    private void fill(Box box, Role role) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        Shades shades = Shades.of(role);
        marks.add(new Mark.Fill(List.of(box), shades.ground()));
        List<Mark.Segment> lines = Hatching.of(shades.pattern(), box);
        if (!lines.isEmpty()) {
            marks.add(new Mark.Strokes(lines, width(shades.pattern()), 0, shades.ink()));
        }
        frame(box, role, shades);
    }

    private static double width(Pattern pattern) {
        return pattern == Pattern.DOTTED ? 0.9 : THIN;
    }

    /// On paper everything has an edge but the ground.
    private void frame(Box box, Role role, Shades shades) {
        if (role == Role.GROUND) {
            return;
        }
        boolean odd = role == Role.WRONG || role == Role.DOUBTFUL;
        double dash = shades.pattern() == Pattern.DASHED ? DASH : 0;
        int colour = odd || dash > 0 ? shades.ink() : Ink.STRONG_RULE;
        marks.add(new Mark.Frame(box, odd ? STRONG : FRAME, dash, colour));
    }

    private void line(Shape.Line line) {
        Mark.Segment segment =
                new Mark.Segment(
                        line.fromX() * perMm,
                        line.fromY() * perMm,
                        line.toX() * perMm,
                        line.toY() * perMm);
        int colour = Shades.of(line.role()).ink();
        marks.add(new Mark.Strokes(List.of(segment), FRAME, 0, colour));
    }

    private void label(Label label) {
        double size = label.size().millimetres() * perMm;
        Face face = label.size() == Label.Size.HEADING ? Face.BOLD : Face.REGULAR;
        Type plain = new Type(face, size, Ink.BLACK);
        String text = fitted(label, plain);
        if (text.isEmpty()) {
            return;
        }
        double width = plain.width(text, measures);
        double x = label.x() * perMm - width * before(label.align());
        double middle = label.y() * perMm;
        int colour = colour(label, new Box(x, middle - size / 2, width, size));
        double baseline = middle + size * MIDDLE;
        marks.add(new Mark.Words(text, x, baseline, size, face, colour));
    }

    private String fitted(Label label, Type type) {
        double room = label.width() * perMm;
        for (String text : label.texts()) {
            if (type.width(text, measures) <= room) {
                return text;
            }
        }
        return label.fit() == Label.Fit.CUT && !label.texts().isEmpty()
                ? Lines.cut(label.texts().getLast(), type, room, measures)
                : "";
    }

    private static double before(Label.Align align) {
        return switch (align) {
            case LEFT -> 0;
            case MIDDLE -> 0.5;
            case RIGHT -> 1;
        };
    }

    /// The colour of a text; under one that stands on a strong pattern the ground is cleared first.
    private int colour(Label label, Box text) {
        return switch (label.ink()) {
            case Shape.Ink.Of(Role role) -> Shades.of(role).ink();
            case Shape.Ink.On(Role role) -> {
                Shades shades = Shades.of(role);
                if (role.tinted()) {
                    plate(text, shades);
                } else if (!role.covers()) {
                    plate(text, Shades.of(Role.GROUND));
                    yield Ink.BLACK;
                }
                yield shades.letters();
            }
            case Shape.Ink.Over(Role role) -> {
                plate(text, Shades.of(role));
                yield Shades.of(role).letters();
            }
        };
    }

    private void plate(Box text, Shades shades) {
        double padding = text.height() * PLATE;
        Box plate =
                new Box(
                        text.x() - padding,
                        text.y() - padding / 2,
                        text.width() + 2 * padding,
                        text.height() + padding);
        marks.add(new Mark.Fill(List.of(plate), shades.ground()));
    }
}
