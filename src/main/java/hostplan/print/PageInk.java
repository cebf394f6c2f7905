package hostplan.print;

import hostplan.drawing.Box;
import hostplan.paper.layout.Face;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Page;

import java.util.List;

/// Writes the marks of one page as PDF operators; what is set already is not set again.
final class PageInk {

    private static final int UNSET = -1;

    private final double height;
    private final EmbeddedFonts fonts;
    private final Content content = new Content();
    private double left;
    private double top;
    private int fill = UNSET;
    private int stroke = UNSET;
    private double lineWidth = UNSET;
    private double dash;
    private String font = "";
    private double size = UNSET;

    PageInk(double height, EmbeddedFonts fonts) {
        this.height = height;
        this.fonts = fonts;
    }

    byte[] bytes() {
        return content.bytes();
    }

    void write(Page.Placed placed) {
        left = placed.x();
        top = placed.y();
        write(placed.marks());
    }

    private void write(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Words words -> words(words);
                case Mark.Strokes strokes -> strokes(strokes);
                case Mark.Frame frame -> frame(frame);
                case Mark.Fill filled -> fill(filled);
                case Mark.Link _, Mark.Anchor _, Mark.Bookmark _ -> {}
            }
        }
    }

    private double x(double x) {
        return left + x;
    }

    /// PDF counts from the foot of the page.
    private double y(double y) {
        return height - top - y;
    }

    private void strokes(Mark.Strokes strokes) {
        stroke(strokes.width(), strokes.dash(), strokes.colour());
        for (Mark.Segment line : strokes.segments()) {
            content.number(x(line.fromX())).number(y(line.fromY())).ascii("m ");
            content.number(x(line.toX())).number(y(line.toY())).operator("l");
        }
        content.operator("S");
    }

    private void frame(Mark.Frame frame) {
        stroke(frame.width(), frame.dash(), frame.colour());
        box(frame.box()).operator("re S");
    }

    private void fill(Mark.Fill filled) {
        colour(filled.colour());
        for (Box box : filled.boxes()) {
            box(box).operator("re");
        }
        content.operator("f");
    }

    private Content box(Box box) {
        return content.number(x(box.x()))
                .number(y(box.bottom()))
                .number(box.width())
                .number(box.height());
    }

    private void stroke(double width, double dashes, int colour) {
        if (stroke != colour) {
            content.colour(colour).operator("RG");
            stroke = colour;
        }
        if (lineWidth != width) {
            content.number(width).operator("w");
            lineWidth = width;
        }
        if (dash != dashes) {
            content.ascii("[");
            if (dashes > 0) {
                content.number(dashes);
            }
            content.operator("] 0 d");
            dash = dashes;
        }
    }

    private void colour(int colour) {
        if (fill != colour) {
            content.colour(colour).operator("rg");
            fill = colour;
        }
    }

    private void words(Mark.Words words) {
        colour(words.colour());
        content.operator("BT");
        if (fonts.fonts().isEasy(words.text(), words.face())) {
            plain(words.text(), words, x(words.x()));
        } else {
            double x = x(words.x());
            for (Run run : fonts.fonts().runs(words.text(), words.face())) {
                switch (run) {
                    case Run.Plain(String visual, double _) -> plain(visual, words, x);
                    case Run.Outlines(List<Run.Placed> glyphs, double _) ->
                            outlines(glyphs, words, x);
                }
                x += run.width() * words.size();
            }
        }
        content.operator("ET");
    }

    private void plain(String visual, Mark.Words words, double x) {
        Face face = words.face();
        font(EmbeddedFonts.name(face), words.size());
        at(x, y(words.baseline()));
        content.ascii("<");
        fonts.codes(visual, face, content);
        content.operator("> Tj");
    }

    private void outlines(List<Run.Placed> glyphs, Mark.Words words, double x) {
        double unit = words.size() / SystemFonts.EM;
        for (Run.Placed placed : glyphs) {
            OutlineFonts.Place place = fonts.outlines().place(placed.glyph());
            font(OutlineFonts.name(place.font()), words.size());
            at(x + placed.x() * unit, y(words.baseline() + placed.y() * unit));
            content.ascii("<").shortCode(place.code()).operator("> Tj");
        }
    }

    private void at(double x, double y) {
        content.ascii("1 0 0 1 ").number(x).number(y).operator("Tm");
    }

    private void font(String name, double points) {
        if (!font.equals(name) || size != points) {
            content.ascii("/").ascii(name).ascii(" ").number(points).operator("Tf");
            font = name;
            size = points;
        }
    }
}
