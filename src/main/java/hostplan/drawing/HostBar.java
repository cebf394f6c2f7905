package hostplan.drawing;

import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One resource of a host as a bar: what lies on it, what is free, and what is not for VMs.
///
/// @param parts from the left, each a share of the whole
/// @param held share that is not for VMs, at the right end
/// @param note written into a host that carries nothing
public record HostBar(List<Part> parts, double held, Optional<String> note) {

    private static final double HEIGHT = 3.8;

    public HostBar {
        parts = List.copyOf(parts);
    }

    /// A part of the bar.
    public record Part(Role role, double share) {}

    /// The bar as a drawing of a width in millimetres.
    public Drawing of(double width) {
        List<Shape> shapes = new ArrayList<>();
        if (note.isPresent()) {
            shapes.add(new Shape.Area("", new Box(0, 0, width, HEIGHT), Role.EMPTY));
            shapes.add(label(note.get(), width));
            return new Drawing(width, HEIGHT, shapes, TableTwin.EMPTY);
        }
        shapes.add(new Shape.Area("", new Box(0, 0, width, HEIGHT), Role.FREE));
        double x = 0;
        for (Part part : parts) {
            double length = part.share() * width;
            shapes.add(new Shape.Area("", new Box(x, 0, length, HEIGHT), part.role()));
            x += length;
        }
        double kept = held * width;
        if (kept > 0) {
            shapes.add(new Shape.Area("", new Box(width - kept, 0, kept, HEIGHT), Role.STRANDED));
        }
        return new Drawing(width, HEIGHT, shapes, TableTwin.EMPTY);
    }

    private static Label label(String text, double width) {
        return new Label(
                List.of(text),
                2,
                HEIGHT / 2,
                Math.max(0, width - 4),
                Label.Size.SMALL,
                Label.Align.LEFT,
                Label.Fit.CUT,
                new Ink.Of(Role.MUTED_TEXT));
    }
}
