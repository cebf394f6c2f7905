package hostplan.paper.layout;

import static org.assertj.core.api.Assertions.fail;

import hostplan.drawing.Box;

import java.util.List;
import java.util.stream.Stream;

/// What has to hold on every page: nothing leaves the margins, and no words lie over others.
public final class WellPlaced {

    private static final EqualLetters LETTERS = new EqualLetters();
    private static final double TOLERANCE = 0.02;

    private WellPlaced() {}

    /// @param page laid out with [EqualLetters]
    public static void check(Page page, String where) {
        String what = where + ", page " + page.number();
        assertInside(page, what);
        assertApart(page, what);
    }

    private static void assertInside(Page page, String where) {
        Sheet sheet = new Sheet(page.width(), page.height());
        for (Mark mark : marks(page).toList()) {
            for (Box box : boxes(mark)) {
                boolean inside =
                        box.x() >= sheet.left() - TOLERANCE
                                && box.right() <= sheet.right() + TOLERANCE
                                && box.y() >= sheet.top() - RunningHead.HEIGHT - TOLERANCE
                                && box.bottom() <= sheet.bottom() - Foot.HEIGHT + TOLERANCE;
                if (!inside) {
                    fail(where + ": " + mark + " leaves the margins of " + sheet);
                }
            }
        }
    }

    private static void assertApart(Page page, String where) {
        List<Box> texts =
                marks(page)
                        .filter(Mark.Words.class::isInstance)
                        .flatMap(mark -> boxes(mark).stream())
                        .toList();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                if (overlap(texts.get(one), texts.get(other))) {
                    fail(where + ": " + texts.get(one) + " lies over " + texts.get(other));
                }
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() + TOLERANCE < other.right()
                && other.x() + TOLERANCE < one.right()
                && one.y() + TOLERANCE < other.bottom()
                && other.y() + TOLERANCE < one.bottom();
    }

    /// What a mark covers; letters from their tops to the line on which they stand.
    public static List<Box> boxes(Mark mark) {
        return switch (mark) {
            case Mark.Words words ->
                    List.of(
                            new Box(
                                    words.x(),
                                    words.baseline() - words.size(),
                                    LETTERS.width(words.text(), words.face(), words.size()),
                                    words.size()));
            case Mark.Strokes strokes -> strokes.segments().stream().map(WellPlaced::box).toList();
            case Mark.Frame frame -> List.of(frame.box());
            case Mark.Fill fill -> fill.boxes();
            case Mark.Link link -> List.of(link.box());
            case Mark.Anchor _, Mark.Bookmark _ -> List.of();
        };
    }

    private static Box box(Mark.Segment line) {
        double x = Math.min(line.fromX(), line.toX());
        double y = Math.min(line.fromY(), line.toY());
        return new Box(
                x, y, Math.abs(line.toX() - line.fromX()), Math.abs(line.toY() - line.fromY()));
    }

    /// The marks of a page where they are on the paper.
    public static Stream<Mark> marks(Page page) {
        return page.content().stream()
                .flatMap(placed ->
                        placed.marks().stream().map(mark -> mark.moved(placed.x(), placed.y())));
    }
}
