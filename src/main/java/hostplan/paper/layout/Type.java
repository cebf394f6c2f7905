package hostplan.paper.layout;

import hostplan.paper.Text;
import hostplan.paper.Text.Style;

/// A face in a size and colour.
///
/// @param size in points
record Type(Face face, double size, int colour) {

    private static final double LINE = 1.32;
    private static final double ASCENT = 1.0;

    static final double BODY = 9;
    static final double SMALL = 7;

    static final Type FOOT = new Type(Face.REGULAR, SMALL, Ink.MUTED);

    static Type of(Text text, double size) {
        Face face = text.style() == Style.STRONG ? Face.BOLD : Face.REGULAR;
        return new Type(face, size, text.style() == Style.MUTED ? Ink.MUTED : Ink.BLACK);
    }

    /// From the top of a line to that of the next.
    double lineHeight() {
        return size * LINE;
    }

    /// From the top of a line to its baseline.
    double ascent() {
        return size * ASCENT;
    }

    double width(String text, Measures measures) {
        return measures.width(text, face, size);
    }

    Mark words(String text, double x, double top) {
        return new Mark.Words(text, x, top + ascent(), size, face, colour);
    }
}
