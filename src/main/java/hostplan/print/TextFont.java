package hostplan.print;

import hostplan.paper.layout.Face;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// A face of the Liberation fonts, which ship with the program: Latin, Greek, Cyrillic and Hebrew
/// letters, figures of equal width. Glyphs and widths are looked up once.
final class TextFont {

    private static final char UNKNOWN = 0xFFFF;

    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final char[] glyph = new char[Character.MAX_VALUE + 1];
    private final float[] width = new float[Character.MAX_VALUE + 1];

    TextFont(Face face) {
        PdfLibrary.quiet();
        try (InputStream stream = FontFiles.open(face)) {
            file = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            glyphs = file.getUnicodeCmapLookup();
            unitsPerEm = file.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException("The fonts of the program cannot be read.", broken);
        }
        Arrays.fill(glyph, UNKNOWN);
    }

    TrueTypeFont file() {
        return file;
    }

    /// The number of a character's glyph; 0 where the font has none, or where it has to be put
    /// together with its neighbours.
    int glyph(char character) {
        char known = glyph[character];
        return known == UNKNOWN ? lookUp(character) : known;
    }

    private int lookUp(char character) {
        int found = Scripts.standsAlone(character) ? glyphs.getGlyphId(character) : 0;
        try {
            width[character] = (float) (file.getAdvanceWidth(found) / unitsPerEm);
        } catch (IOException broken) {
            throw new UncheckedIOException("The fonts of the program cannot be read.", broken);
        }
        glyph[character] = (char) found;
        return found;
    }

    /// For the size of 1; only of characters that have a glyph.
    double width(char character) {
        return width[character];
    }
}
