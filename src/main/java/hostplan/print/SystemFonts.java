package hostplan.print;

import hostplan.paper.layout.Face;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fonts of this computer, for what the fonts of the program do not have. They are looked for
/// when the first such character is printed.
final class SystemFonts {

    /// The size in which outlines are taken: font units of PDF.
    static final float EM = 1000;

    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final List<String> LIKED = List.of("noto sans", "dejavu sans", "sans");
    private static final List<String> DISLIKED =
            List.of("mono", "serif", "condensed", "light", "thin", "black", "italic", "oblique");

    private final Map<Face, Font> own = new EnumMap<>(Face.class);
    private final Map<String, Optional<Font>> found = new HashMap<>();
    private Optional<List<Font>> all = Optional.empty();

    /// A font that has the whole of what one sees as one character, and can draw it.
    Optional<Font> having(String cluster, Face face) {
        String shown =
                cluster.codePoints()
                        .filter(each -> !Scripts.isInvisible(each))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        Font first = own.computeIfAbsent(face, SystemFonts::ofProgram);
        if (draws(first, shown)) {
            return Optional.of(first);
        }
        return found.computeIfAbsent(shown, this::find)
                .map(font -> face == Face.BOLD ? font.deriveFont(Font.BOLD) : font);
    }

    private Optional<Font> find(String text) {
        return all().stream().filter(font -> draws(font, text)).findFirst();
    }

    /// Fonts of coloured pictures claim characters for which they have no outline.
    private static boolean draws(Font font, String text) {
        return font.canDisplayUpTo(text) < 0
                && (text.isBlank()
                        || !font.createGlyphVector(EXACT, text)
                                .getOutline()
                                .getBounds2D()
                                .isEmpty());
    }

    private static Font ofProgram(Face face) {
        try (InputStream stream = FontFiles.open(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(EM);
        } catch (IOException broken) {
            throw new UncheckedIOException("The fonts of the program cannot be read.", broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The fonts of the program cannot be read.", broken);
        }
    }

    private List<Font> all() {
        if (all.isEmpty()) {
            all = Optional.of(look());
        }
        return all.get();
    }

    /// Upright faces without serifs first, always in the same order.
    private static List<Font> look() {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .sorted(
                        Comparator.comparingInt(SystemFonts::rank)
                                .thenComparing(font -> font.getFontName(Locale.ROOT)))
                .map(font -> font.deriveFont(EM))
                .toList();
    }

    private static int rank(Font font) {
        String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
        int rank = LIKED.size();
        for (int place = LIKED.size() - 1; place >= 0; place--) {
            rank = name.contains(LIKED.get(place)) ? place : rank;
        }
        boolean odd = DISLIKED.stream().anyMatch(name::contains) || name.contains("bold");
        return odd ? rank + 10 : rank;
    }
}
