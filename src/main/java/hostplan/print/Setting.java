package hostplan.print;

import hostplan.paper.layout.Face;
import hostplan.print.Run.Outlines;
import hostplan.print.Run.Placed;

import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Sets lines that are more than plain letters from left to right: orders them, joins letters, and
/// finds a font for each.
final class Setting {

    /// Before and after each ` · `.
    private static final Pattern DOTS = Pattern.compile("(?<= · )|(?= · )");

    private static final String NO_FONT = "";
    private static final double BOX_WIDTH = 600;

    private final TextFont font;
    private final Face face;
    private final SystemFonts others;
    private final Set<String> missing = new LinkedHashSet<>();

    Setting(TextFont font, Face face, SystemFonts others) {
        this.font = font;
        this.face = face;
        this.others = others;
    }

    Set<String> missing() {
        return missing;
    }

    /// The runs of a line from left to right. What a plan lists between middle dots goes from left
    /// to right, in whatever script each of them is.
    List<Run> runs(String line) {
        return DOTS.splitAsStream(line).flatMap(listed -> ordered(listed).stream()).toList();
    }

    private List<Run> ordered(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Object[] pieces = new Object[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            pieces[run] = ofOneLevel(text, levels[run] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, count);
        List<Run> runs = new ArrayList<>();
        for (Object piece : pieces) {
            for (Object run : (List<?>) piece) {
                runs.add((Run) run);
            }
        }
        return runs;
    }

    /// What a stretch of characters is set in: the embedded font, another one, or none.
    private record Stretch(boolean plain, Optional<Font> other, String text) {

        boolean goesOnWith(Stretch next) {
            return plain == next.plain && other.equals(next.other);
        }

        Stretch with(Stretch next) {
            return new Stretch(plain, other, text + next.text);
        }
    }

    private List<Run> ofOneLevel(String text, boolean leftwards) {
        List<Run> runs = new ArrayList<>();
        for (Stretch stretch : stretches(text)) {
            runs.add(run(stretch, leftwards));
        }
        if (leftwards) {
            Collections.reverse(runs);
        }
        return runs;
    }

    private List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int from = clusters.first();
        for (int to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            String cluster = text.substring(from, to);
            if (cluster.codePoints().allMatch(Scripts::isInvisible)) {
                continue;
            }
            Stretch next = stretch(cluster);
            if (!stretches.isEmpty() && stretches.getLast().goesOnWith(next)) {
                stretches.add(stretches.removeLast().with(next));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }

    private Stretch stretch(String cluster) {
        if (cluster.length() == 1 && font.glyph(cluster.charAt(0)) != 0) {
            return new Stretch(true, Optional.empty(), cluster);
        }
        return new Stretch(false, others.having(cluster, face), cluster);
    }

    private Run run(Stretch stretch, boolean leftwards) {
        if (stretch.plain()) {
            String visual = leftwards ? Scripts.reversed(stretch.text()) : stretch.text();
            double width = visual.chars().mapToDouble(each -> font.width((char) each)).sum();
            return new Run.Plain(visual, width);
        }
        return stretch.other()
                .map(other -> outlines(stretch.text(), other, leftwards))
                .orElseGet(() -> boxes(stretch.text()));
    }

    private static Run outlines(String text, Font font, boolean leftwards) {
        return new Shaped(text, font, leftwards).run();
    }

    /// Where no font has a character, a box stands for it, which can still be searched for.
    private Run boxes(String text) {
        List<Placed> placed = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        double x = 0;
        int from = clusters.first();
        for (int to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            String cluster = text.substring(from, to);
            missing.add(cluster);
            OutlineGlyph box = new OutlineGlyph(NO_FONT, 0, cluster, box(), BOX_WIDTH);
            placed.add(new Placed(box, x, 0));
            x += BOX_WIDTH;
        }
        return new Outlines(placed, x / SystemFonts.EM);
    }

    private static Path2D box() {
        Path2D box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        box.append(new Rectangle2D.Double(60, -700, 480, 700), false);
        box.append(new Rectangle2D.Double(110, -650, 380, 600), false);
        return box;
    }
}
