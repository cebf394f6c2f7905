package hostplan.print;

import hostplan.paper.layout.Face;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/// The fonts inside one file: of each face the glyphs that are used, and outlines as fonts of their
/// own.
final class EmbeddedFonts {

    private final PaperFonts fonts;
    private final PDResources resources = new PDResources();
    private final Map<Face, PDType0Font> embedded = new EnumMap<>(Face.class);
    private final Map<Face, BitSet> used = new EnumMap<>(Face.class);
    private final OutlineFonts outlines = new OutlineFonts();

    EmbeddedFonts(PDDocument document, PaperFonts fonts) throws IOException {
        this.fonts = fonts;
        for (Face face : Face.values()) {
            embedded.put(face, PDType0Font.load(document, fonts.font(face).file(), true));
            used.put(face, new BitSet());
        }
    }

    PaperFonts fonts() {
        return fonts;
    }

    /// What all pages share.
    PDResources resources() {
        return resources;
    }

    static String name(Face face) {
        return face == Face.BOLD ? "B" : "R";
    }

    OutlineFonts outlines() {
        return outlines;
    }

    /// Writes the codes of characters that all have glyphs of their own.
    void codes(String text, Face face, Content content) {
        TextFont font = fonts.font(face);
        BitSet characters = used.get(face);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            content.code(font.glyph(character));
            if (characters != null) {
                characters.set(character);
            }
        }
    }

    /// Makes the fonts known to the pages, once all are written. A face that is not used is left
    /// out.
    void finish(PDDocument document) throws IOException {
        COSDictionary names = new COSDictionary();
        for (Face face : Face.values()) {
            BitSet characters = used.getOrDefault(face, new BitSet());
            PDType0Font font = embedded.get(face);
            if (font != null && !characters.isEmpty()) {
                characters.stream().forEach(font::addToSubset);
                font.subset();
                names.setItem(COSName.getPDFName(name(face)), font);
            }
        }
        outlines.finish(document, names);
        resources.getCOSObject().setItem(COSName.FONT, names);
    }
}
