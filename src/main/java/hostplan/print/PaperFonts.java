package hostplan.print;

import hostplan.paper.layout.Face;
import hostplan.paper.layout.Measures;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fonts of one plan, measured for the layout and set for the file alike. To be used by one
/// thread at a time.
public final class PaperFonts implements Measures {

    private static final int MOST_KEPT = 20_000;

    private final Map<Face, TextFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Setting> settings = new EnumMap<>(Face.class);
    private final Map<Face, Map<String, List<Run>>> set = new EnumMap<>(Face.class);

    public PaperFonts() {
        SystemFonts others = new SystemFonts();
        for (Face face : Face.values()) {
            TextFont font = new TextFont(face);
            fonts.put(face, font);
            settings.put(face, new Setting(font, face, others));
            set.put(face, new LinkedHashMap<>());
        }
    }

    TextFont font(Face face) {
        return of(fonts, face);
    }

    private static <T> T of(Map<Face, T> map, Face face) {
        T found = map.get(face);
        if (found == null) {
            throw new IllegalArgumentException("There is no font for " + face + ".");
        }
        return found;
    }

    @Override
    public double width(String text, Face face, double size) {
        TextFont font = font(face);
        double width = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isHard(font, character)) {
                return size * runs(text, face).stream().mapToDouble(Run::width).sum();
            }
            width += font.width(character);
        }
        return size * width;
    }

    /// Whether a text is nothing but letters of the embedded font from left to right.
    boolean isEasy(String text, Face face) {
        TextFont font = font(face);
        for (int at = 0; at < text.length(); at++) {
            if (isHard(font, text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHard(TextFont font, char character) {
        return font.glyph(character) == 0 || (character > '~' && Scripts.mayTurn(character));
    }

    /// The runs of a line from left to right; kept, since layout asks for the same text often.
    List<Run> runs(String text, Face face) {
        Map<String, List<Run>> kept = of(set, face);
        List<Run> known = kept.get(text);
        if (known == null) {
            known = of(settings, face).runs(text);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(text, known);
        }
        return known;
    }

    @Override
    public List<String> missing() {
        Set<String> all = new LinkedHashSet<>();
        for (Face face : Face.values()) {
            all.addAll(of(settings, face).missing());
        }
        return List.copyOf(all);
    }
}
