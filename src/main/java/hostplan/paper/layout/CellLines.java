package hostplan.paper.layout;

import hostplan.drawing.Box;
import hostplan.paper.Cell;
import hostplan.paper.Table.Align;
import hostplan.paper.Text;

import java.util.List;

/// A cell broken into the lines it takes.
///
/// @param before room for a box to tick at the left of the first line
record CellLines(Text text, Type type, List<String> lines, double before) {

    private static final double TICK = 0.95;
    private static final double TICK_GAP = 3;

    static CellLines of(Cell cell, double size, double width, Measures measures) {
        Text text = text(cell);
        double before = before(cell, size);
        Type type = Type.of(text, size);
        List<String> lines =
                text.text().isEmpty()
                        ? List.of()
                        : Lines.of(text.text(), type, width - before, measures);
        return new CellLines(text, type, lines, before);
    }

    static Text text(Cell cell) {
        return switch (cell) {
            case Text text -> text;
            case Cell.TickBox(String label) -> Text.of(label);
        };
    }

    static double before(Cell cell, double size) {
        return cell instanceof Cell.TickBox ? size * TICK + TICK_GAP : 0;
    }

    int count() {
        return Math.max(1, lines.size());
    }

    /// Puts some of its lines into the row.
    void draw(int from, int to, Align align, Box room, Measures measures, List<Mark> marks) {
        if (before > 0 && from == 0) {
            double side = type.size() * TICK;
            Box tick = new Box(room.x(), room.y() + type.lineHeight() * 0.12, side, side);
            marks.add(new Mark.Frame(tick, 0.8, 0, Ink.BLACK));
        }
        for (int line = from; line < Math.min(to, lines.size()); line++) {
            String words = lines.get(line);
            double width = type.width(words, measures);
            double x = align == Align.RIGHT ? room.right() - width : room.x() + before;
            double top = room.y() + (line - from) * type.lineHeight();
            marks.add(type.words(words, x, top));
            if (!text.target().isEmpty()) {
                marks.add(new Mark.Link(new Box(x, top, width, type.lineHeight()), text.target()));
            }
        }
    }
}
