package hostplan.print;

import hostplan.print.Run.Outlines;
import hostplan.print.Run.Placed;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// A text of one font and one direction as the glyphs that its script asks for, as outlines.
final class Shaped {

    private final String text;
    private final Font font;
    private final boolean leftwards;
    private final GlyphVector glyphs;
    private final TreeSet<Integer> starts = new TreeSet<>();
    private final List<Placed> placed = new ArrayList<>();

    Shaped(String text, Font font, boolean leftwards) {
        this.text = text;
        this.font = font;
        this.leftwards = leftwards;
        int way = leftwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        char[] letters = text.toCharArray();
        glyphs = font.layoutGlyphVector(SystemFonts.EXACT, letters, 0, letters.length, way);
    }

    Run run() {
        for (int glyph = 0; glyph < glyphs.getNumGlyphs(); glyph++) {
            starts.add(glyphs.getGlyphCharIndex(glyph));
        }
        for (int glyph = 0; glyph < glyphs.getNumGlyphs(); glyph++) {
            place(glyph);
        }
        double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        return new Outlines(placed, width / SystemFonts.EM);
    }

    private void place(int glyph) {
        Point2D at = glyphs.getGlyphPosition(glyph);
        double advance = glyphs.getGlyphPosition(glyph + 1).getX() - at.getX();
        AffineTransform home = AffineTransform.getTranslateInstance(-at.getX(), -at.getY());
        Shape outline = home.createTransformedShape(glyphs.getGlyphOutline(glyph));
        String stood = stood(glyph);
        if (leftwards && stood.codePointCount(0, stood.length()) > 1) {
            placeJoined(glyph, stood, outline, at, advance);
        } else {
            add(glyph, stood, outline, at, advance);
        }
    }

    /// One glyph for several letters that run leftwards: programs that read the file turn letters
    /// round one by one, so each gets a place of its own. The last one, at the left, is drawn.
    private void placeJoined(int glyph, String stood, Shape outline, Point2D at, double advance) {
        int[] letters = stood.codePoints().toArray();
        double each = advance / letters.length;
        Shape drawn = outline;
        for (int place = 0; place < letters.length; place++) {
            String letter = Character.toString(letters[letters.length - 1 - place]);
            Point2D here = new Point2D.Double(at.getX() + place * each, at.getY());
            add(glyph, letter, drawn, here, each);
            drawn = new Path2D.Double();
        }
    }

    private void add(int glyph, String stood, Shape outline, Point2D at, double advance) {
        boolean empty = outline.getBounds2D().isEmpty();
        int code = empty ? -1 : glyphs.getGlyphCode(glyph);
        String name = font.getFontName(Locale.ROOT) + font.getStyle();
        placed.add(
                new Placed(
                        new OutlineGlyph(name, code, stood, outline, advance),
                        at.getX(),
                        at.getY()));
    }

    /// The characters that a glyph stands for: those up to where the next glyph's begin. Of several
    /// glyphs for the same characters the first stands for all.
    private String stood(int glyph) {
        int start = glyphs.getGlyphCharIndex(glyph);
        if (glyph > 0 && glyphs.getGlyphCharIndex(glyph - 1) == start) {
            return "";
        }
        Integer next = starts.higher(start);
        return text.substring(start, next == null ? text.length() : next);
    }
}
