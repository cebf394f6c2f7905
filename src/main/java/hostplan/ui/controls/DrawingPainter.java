package hostplan.ui.controls;

import hostplan.drawing.Box;
import hostplan.drawing.Drawing;
import hostplan.drawing.Pattern;
import hostplan.drawing.Role;
import hostplan.drawing.Shape;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import java.util.Set;

/// Paints a drawing on a canvas. Edges are put on whole pixels of the screen, so that they are
/// crisp at every scale.
final class DrawingPainter {

    private static final double GAP = 1;
    private static final double LIT_WIDTH = 2;
    private static final double PATTERN_STEP = 6;
    private static final double LEAST_INSIDE = 18;

    private final GraphicsContext pen;
    private final RoleColours colours;
    private final PixelGrid grid;
    private final TextWidths widths;

    DrawingPainter(GraphicsContext pen, RoleColours colours, PixelGrid grid, TextWidths widths) {
        this.pen = pen;
        this.colours = colours;
        this.grid = grid;
        this.widths = widths;
    }

    void paint(Drawing drawing, Set<String> lit) {
        pen.setTextBaseline(VPos.CENTER);
        for (Shape shape : drawing.shapes()) {
            paint(shape);
        }
        for (Shape shape : drawing.shapes()) {
            light(shape, lit);
        }
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Area area -> fill(grid.pixels(area.box()), area.role());
            case Shape.Row row -> row(row);
            case Shape.Line line -> line(line);
            case Shape.Label label -> label(label);
        }
    }

    private void row(Shape.Row row) {
        fill(grid.pixels(row.box()), row.role());
        if (row.look() == Shape.Row.Look.BAND) {
            return;
        }
        pen.setFill(colours.of(Role.GROUND));
        for (long place = 1; place < row.count(); place++) {
            Box part = grid.pixels(row.box(place));
            pen.fillRect(part.x(), part.y(), grid.crisp(GAP), part.height());
        }
    }

    private void fill(Box box, Role role) {
        if (box.width() <= 0) {
            return;
        }
        pen.setFill(colours.of(role.covers() ? role : Role.GROUND));
        pen.fillRect(box.x(), box.y(), box.width(), box.height());
        Role stroke = role.tinted() ? Role.FRAME : role;
        pen.setStroke(colours.of(stroke));
        pen.setFill(colours.of(stroke));
        pen.setLineWidth(1);
        switch (role.pattern()) {
            case PLAIN, SOLID -> {}
            case SLANTED -> slants(box, 1);
            case CROSSED -> {
                slants(box, 1);
                slants(box, -1);
            }
            case DOTTED -> dots(box);
            case UPRIGHT -> uprights(box);
            case LEVEL -> levels(box);
            case DASHED -> dashes(box);
        }
        if (role.framed()) {
            frame(box, Role.FRAME, 1);
        } else if (ownEdge(role)) {
            frame(box, role, 2);
        } else if (!role.covers() && role.pattern() != Pattern.DASHED) {
            frame(box, Role.FRAME, 1);
        }
    }

    /// What is wrong has a strong edge in its own colour.
    private static boolean ownEdge(Role role) {
        return role == Role.WRONG || role == Role.DOUBTFUL;
    }

    private void dashes(Box box) {
        pen.setLineDashes(3, 2);
        pen.strokeRect(
                box.x() + 0.5,
                box.y() + 0.5,
                Math.max(0, box.width() - 1),
                Math.max(0, box.height() - 1));
        pen.setLineDashes();
    }

    private void frame(Box box, Role role, double width) {
        double edge = grid.crisp(width);
        pen.setFill(colours.of(role));
        pen.fillRect(box.x(), box.y(), box.width(), edge);
        pen.fillRect(box.x(), box.bottom() - edge, box.width(), edge);
        pen.fillRect(box.x(), box.y(), edge, box.height());
        pen.fillRect(box.right() - edge, box.y(), edge, box.height());
    }

    /// Lines at 45°, cut at the box: upwards to the right with 1, downwards with -1.
    private void slants(Box box, int direction) {
        for (double start = box.x() - box.height(); start < box.right(); start += PATTERN_STEP) {
            double from = Math.max(start, box.x());
            double to = Math.min(start + box.height(), box.right());
            if (from < to) {
                pen.strokeLine(
                        from,
                        rise(box, from - start, direction),
                        to,
                        rise(box, to - start, direction));
            }
        }
    }

    private static double rise(Box box, double along, int direction) {
        return direction > 0 ? box.bottom() - along : box.y() + along;
    }

    private void dots(Box box) {
        double size = 1.6;
        int line = 0;
        for (double y = box.y() + 3; y < box.bottom() - size; y += PATTERN_STEP * 0.75) {
            double shift = line++ % 2 == 0 ? 2 : 2 + PATTERN_STEP / 2;
            for (double x = box.x() + shift; x < box.right() - size; x += PATTERN_STEP) {
                pen.fillOval(x, y, size, size);
            }
        }
    }

    private void uprights(Box box) {
        for (double x = box.x() + 1; x < box.right(); x += PATTERN_STEP / 2) {
            pen.fillRect(grid.snapped(x), box.y(), grid.crisp(1), box.height());
        }
    }

    private void levels(Box box) {
        for (double y = box.y() + 3; y < box.bottom(); y += PATTERN_STEP / 2) {
            pen.fillRect(box.x(), grid.snapped(y), box.width(), grid.crisp(1));
        }
    }

    private void line(Shape.Line line) {
        pen.setStroke(colours.of(line.role()));
        pen.setLineWidth(1);
        pen.strokeLine(
                grid.pixels(line.fromX()),
                grid.pixels(line.fromY()),
                grid.pixels(line.toX()),
                grid.pixels(line.toY()));
    }

    private void label(Shape.Label label) {
        String text = widths.fitted(label, grid.pixels(label.width()));
        if (text.isEmpty()) {
            return;
        }
        double x = grid.pixels(label.x());
        double y = grid.pixels(label.y());
        pen.setFont(widths.font(label.size()));
        pen.setTextAlign(
                switch (label.align()) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        pen.setFill(ink(label, x, y, widths.of(text, label.size())));
        pen.fillText(text, x, y);
    }

    /// The colour of a text; under one that stands on a pattern the ground is cleared first.
    private Color ink(Shape.Label label, double x, double y, double width) {
        return switch (label.ink()) {
            case Shape.Ink.Of(Role role) -> colours.of(role);
            case Shape.Ink.On(Role role) -> {
                if (role.tinted()) {
                    plate(label, role, x, y, width);
                }
                if (role.covers()) {
                    yield colours.inkOn(role);
                }
                plate(label, Role.GROUND, x, y, width);
                yield colours.of(Role.TEXT);
            }
            case Shape.Ink.Over(Role role) -> {
                plate(label, role, x, y, width);
                yield colours.inkOn(role);
            }
        };
    }

    private void plate(Shape.Label label, Role role, double x, double y, double width) {
        double height = grid.pixels(label.size().millimetres()) + 4;
        double left =
                switch (label.align()) {
                    case LEFT -> x;
                    case MIDDLE -> x - width / 2;
                    case RIGHT -> x - width;
                };
        pen.setFill(colours.of(role));
        pen.fillRect(left - 3, y - height / 2, width + 6, height);
    }

    private void light(Shape shape, Set<String> lit) {
        switch (shape) {
            case Shape.Area area -> {
                if (lit.contains(area.id())) {
                    outline(grid.pixels(area.box()));
                }
            }
            case Shape.Row row -> light(row, lit);
            case Shape.Line _, Shape.Label _ -> {}
        }
    }

    private void light(Shape.Row row, Set<String> lit) {
        if (lit.contains(row.id())) {
            outline(grid.pixels(row.box()));
            return;
        }
        for (String id : lit) {
            row.place(id).ifPresent(place -> outline(grid.pixels(row.box(place))));
        }
    }

    /// A frame in the colour of light with the ground's inside it: it is seen on every fill. What
    /// is thinner than the frame is widened.
    private void outline(Box box) {
        if (box.height() < LEAST_INSIDE && box.width() > 2 * LEAST_INSIDE) {
            around(box);
            return;
        }
        double wide = Math.max(box.width(), 2 * LIT_WIDTH);
        double left = box.middleX() - wide / 2;
        pen.setStroke(colours.of(Role.GROUND));
        pen.setLineWidth(1);
        double inset = LIT_WIDTH + 0.5;
        if (wide > 3 * inset) {
            pen.strokeRect(
                    left + inset, box.y() + inset, wide - 2 * inset, box.height() - 2 * inset);
        }
        pen.setStroke(colours.lit());
        pen.setLineWidth(LIT_WIDTH);
        pen.strokeRect(
                left + LIT_WIDTH / 2,
                box.y() + LIT_WIDTH / 2,
                wide - LIT_WIDTH,
                box.height() - LIT_WIDTH);
    }

    /// A frame around what is too flat for one inside it, which would cover its name.
    private void around(Box box) {
        pen.setStroke(colours.lit());
        pen.setLineWidth(LIT_WIDTH);
        pen.strokeRect(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
    }
}
