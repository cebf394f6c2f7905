package hostplan.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Outlines as glyphs of fonts of type 3: each is in the file once, prints as a curve, and says
/// which characters it stands for, so that it can be selected and searched for.
final class OutlineFonts {

    private static final int MOST_IN_FONT = 255;

    /// Where a glyph is: in which font, and under which code from 1.
    record Place(int font, int code) {}

    private final Map<OutlineGlyph.Key, Place> places = new HashMap<>();
    private final List<List<OutlineGlyph>> fonts = new ArrayList<>();

    Place place(OutlineGlyph glyph) {
        return places.computeIfAbsent(glyph.key(), _ -> add(glyph));
    }

    private Place add(OutlineGlyph glyph) {
        if (fonts.isEmpty() || fonts.getLast().size() == MOST_IN_FONT) {
            fonts.add(new ArrayList<>());
        }
        fonts.getLast().add(glyph);
        return new Place(fonts.size() - 1, fonts.getLast().size());
    }

    static String name(int font) {
        return "T" + font;
    }

    void finish(PDDocument document, COSDictionary names) throws IOException {
        for (int font = 0; font < fonts.size(); font++) {
            COSDictionary written = new OutlineFont(fonts.get(font)).in(document, name(font));
            names.setItem(COSName.getPDFName(name(font)), written);
        }
    }
}
