package hostplan.print;

import hostplan.drawing.Box;
import hostplan.drawing.Drawing;
import hostplan.paper.layout.Face;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Measures;
import hostplan.paper.layout.PictureMarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// A drawing as scalable vector graphics (SVG 1.1), in its size in millimetres. Letters stay text,
/// as wide as they were measured, whatever font there is.
public final class SvgPicture {

    private static final int DIGITS = 3;

    private final StringBuilder out = new StringBuilder();
    private final Measures measures;

    private SvgPicture(Measures measures) {
        this.measures = measures;
    }

    /// @param title what it shows, for those who cannot see it
    public static String of(Drawing drawing, String title, Measures measures) {
        return new SvgPicture(measures).whole(drawing, title);
    }

    private String whole(Drawing drawing, String title) {
        PictureMarks picture = PictureMarks.of(drawing, measures);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
                .append(number(drawing.width()))
                .append("mm\" height=\"")
                .append(number(drawing.height()))
                .append("mm\" viewBox=\"0 0 ")
                .append(number(picture.width()))
                .append(' ')
                .append(number(picture.height()))
                .append("\">\n<title>")
                .append(escaped(title))
                .append("</title>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        picture.marks().forEach(this::write);
        return out.append("</svg>\n").toString();
    }

    private void write(Mark mark) {
        switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Strokes strokes -> strokes(strokes);
            case Mark.Frame frame ->
                    box(
                            frame.box(),
                            "fill=\"none\"" + stroke(frame.colour(), frame.width(), frame.dash()));
            case Mark.Fill fill ->
                    fill.boxes().forEach(box -> box(box, "fill=\"" + colour(fill.colour()) + '"'));
            case Mark.Link _, Mark.Anchor _, Mark.Bookmark _ -> {}
        }
    }

    private void words(Mark.Words words) {
        double width = measures.width(words.text(), words.face(), words.size());
        out.append("<text x=\"")
                .append(number(words.x()))
                .append("\" y=\"")
                .append(number(words.baseline()))
                .append("\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\"")
                .append(words.face() == Face.BOLD ? " font-weight=\"bold\"" : "")
                .append(" font-size=\"")
                .append(number(words.size()))
                .append("\" textLength=\"")
                .append(number(width))
                .append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"")
                .append(colour(words.colour()))
                .append("\">")
                .append(escaped(words.text()))
                .append("</text>\n");
    }

    private void strokes(Mark.Strokes strokes) {
        out.append("<path d=\"");
        for (Mark.Segment each : strokes.segments()) {
            out.append('M')
                    .append(number(each.fromX()))
                    .append(' ')
                    .append(number(each.fromY()))
                    .append('L')
                    .append(number(each.toX()))
                    .append(' ')
                    .append(number(each.toY()));
        }
        out.append("\" fill=\"none\"")
                .append(stroke(strokes.colour(), strokes.width(), strokes.dash()))
                .append("/>\n");
    }

    private void box(Box box, String look) {
        out.append("<rect x=\"")
                .append(number(box.x()))
                .append("\" y=\"")
                .append(number(box.y()))
                .append("\" width=\"")
                .append(number(box.width()))
                .append("\" height=\"")
                .append(number(box.height()))
                .append("\" ")
                .append(look)
                .append("/>\n");
    }

    private static String stroke(int colour, double width, double dash) {
        return " stroke=\""
                + colour(colour)
                + "\" stroke-width=\""
                + number(width)
                + '"'
                + (dash > 0 ? " stroke-dasharray=\"" + number(dash) + '"' : "");
    }

    private static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// Characters that XML cannot hold are left out.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(SvgPicture::isAllowed)
                .forEach(point -> {
                    switch (point) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(point);
                    }
                });
        return escaped.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point > 0xFFFF;
    }
}
