package hostplan.paper.layout;

import hostplan.drawing.Box;

import java.util.List;

/// One thing on a page. Lengths, also those of boxes, are in points; colours are `0xRRGGBB`.
public sealed interface Mark {

    /// A text in one line, in the order in which it is read.
    ///
    /// @param x of its left end
    /// @param baseline y of the line on which its letters stand
    record Words(String text, double x, double baseline, double size, Face face, int colour)
            implements Mark {}

    /// Lines of one look.
    ///
    /// @param dash length of the dashes; 0 for lines without gaps
    record Strokes(List<Segment> segments, double width, double dash, int colour) implements Mark {
        public Strokes {
            segments = List.copyOf(segments);
        }
    }

    record Segment(double fromX, double fromY, double toX, double toY) {}

    /// The edge of a box.
    record Frame(Box box, double width, double dash, int colour) implements Mark {}

    /// Filled boxes of one colour.
    record Fill(List<Box> boxes, int colour) implements Mark {
        public Fill {
            boxes = List.copyOf(boxes);
        }
    }

    /// An area that leads to an anchor.
    record Link(Box box, String target) implements Mark {}

    /// A place that links lead to.
    record Anchor(String name, double y) implements Mark {}

    /// A place in the tree of bookmarks.
    record Bookmark(List<String> path, double y) implements Mark {
        public Bookmark {
            path = List.copyOf(path);
        }
    }

    /// The same mark so far further right and down.
    default Mark moved(double right, double down) {
        return switch (this) {
            case Words(
                            String text,
                            double x,
                            double baseline,
                            double size,
                            Face face,
                            int colour) ->
                    new Words(text, x + right, baseline + down, size, face, colour);
            case Strokes(List<Segment> segments, double width, double dash, int colour) ->
                    new Strokes(
                            segments.stream().map(each -> moved(each, right, down)).toList(),
                            width,
                            dash,
                            colour);
            case Frame(Box box, double width, double dash, int colour) ->
                    new Frame(moved(box, right, down), width, dash, colour);
            case Fill(List<Box> boxes, int colour) ->
                    new Fill(boxes.stream().map(box -> moved(box, right, down)).toList(), colour);
            case Link(Box box, String target) -> new Link(moved(box, right, down), target);
            case Anchor(String name, double y) -> new Anchor(name, y + down);
            case Bookmark(List<String> path, double y) -> new Bookmark(path, y + down);
        };
    }

    private static Segment moved(Segment line, double right, double down) {
        return new Segment(
                line.fromX() + right, line.fromY() + down, line.toX() + right, line.toY() + down);
    }

    private static Box moved(Box box, double right, double down) {
        return new Box(box.x() + right, box.y() + down, box.width(), box.height());
    }
}
