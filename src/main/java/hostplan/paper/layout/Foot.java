package hostplan.paper.layout;

import hostplan.paper.Imprint;
import hostplan.paper.PaperTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The foot of a page: what was printed, when, in which state, and which page it is. It is made
/// last, since only then it is known of how many pages.
public final class Foot {

    static final double HEIGHT = 26;

    private static final double RULE = 7;
    private static final double GAP = 12;

    private final Imprint imprint;
    private final PaperTexts texts;
    private final Measures measures;

    public Foot(Imprint imprint, PaperTexts texts, Measures measures) {
        this.imprint = imprint;
        this.texts = texts;
        this.measures = measures;
    }

    /// @param pages of the whole plan; empty while they are being counted
    public List<Mark> marks(Page page, OptionalInt pages) {
        if (page.kind() == Page.Kind.LABELS) {
            return List.of();
        }
        Sheet sheet = new Sheet(page.width(), page.height());
        double top = sheet.bottom() - HEIGHT + RULE;
        List<Mark> marks = new ArrayList<>();
        Mark.Segment rule = new Mark.Segment(sheet.left(), top, sheet.right(), top);
        marks.add(new Mark.Strokes(List.of(rule), 0.5, 0, Ink.RULE));
        String number =
                pages.isPresent()
                        ? texts.text("foot.page", page.number(), pages.getAsInt())
                        : texts.text("foot.page.counting", page.number());
        double width = Type.FOOT.width(number, measures);
        marks.add(Type.FOOT.words(number, sheet.right() - width, top));
        double room = sheet.right() - width - GAP - sheet.left();
        line(String.join(" · ", imprint.names()), sheet.left(), top, room, marks);
        line(state(), sheet.left(), top + Type.FOOT.lineHeight(), room, marks);
        return marks;
    }

    private void line(String text, double x, double top, double room, List<Mark> marks) {
        String shown = Lines.cut(text, Type.FOOT, room, measures);
        if (!shown.isEmpty()) {
            marks.add(Type.FOOT.words(shown, x, top));
        }
    }

    private String state() {
        Stream<String> revision =
                Stream.of(imprint.revision())
                        .filter(text -> !text.isBlank())
                        .map(text -> texts.text("foot.revision", text));
        Stream<String> rest =
                Stream.of(
                        texts.day(imprint.date()),
                        texts.text("foot.checksum", imprint.shortChecksum()),
                        texts.text("profile." + imprint.profile().code()));
        return Stream.concat(revision, rest)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
