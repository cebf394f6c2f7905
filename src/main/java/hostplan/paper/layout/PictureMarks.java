package hostplan.paper.layout;

import hostplan.drawing.Drawing;

import java.util.List;

/// A drawing alone, as it looks on paper.
///
/// @param width in points
/// @param height in points
/// @param marks lengths count from the upper left corner
public record PictureMarks(double width, double height, List<Mark> marks) {

    private static final double PER_MM = 72 / 25.4;

    public PictureMarks {
        marks = List.copyOf(marks);
    }

    /// In its own size.
    public static PictureMarks of(Drawing drawing, Measures measures) {
        return new PictureMarks(
                drawing.width() * PER_MM,
                drawing.height() * PER_MM,
                new DrawingMarks(drawing, PER_MM, measures).marks());
    }
}
