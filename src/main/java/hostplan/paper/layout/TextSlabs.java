package hostplan.paper.layout;

import hostplan.drawing.Box;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Level;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.ToFillIn;
import hostplan.paper.Block.Tone;
import hostplan.paper.Table.Align;
import hostplan.paper.Text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Headings, paragraphs and their like as slabs.
record TextSlabs(Room room, Measures measures) {

    private static final double GAP = 5;
    private static final double BESIDE_GAP = 8;
    private static final double BESIDE_SIZE = 8.5;

    /// The share of the width that names of facts take at most.
    private static final double LARGEST_NAME = 0.45;

    private static final double FACT_PADDING = 1.8;
    private static final double NOTICE_PADDING = 5;
    private static final double FILL_IN = 26;

    List<Slab> heading(Heading heading) {
        Type type = new Type(Face.BOLD, size(heading.level()), Ink.BLACK);
        List<String> lines = Lines.of(heading.text(), type, room.width(), measures);
        List<Mark> marks = new ArrayList<>();
        if (!heading.anchor().isEmpty()) {
            marks.add(new Mark.Anchor(heading.anchor(), 0));
        }
        lines(lines, type, marks);
        double height = lines.size() * type.lineHeight();
        height += beside(heading, lines.getLast(), type, height, marks);
        double gap = heading.level() == Level.GROUP ? 8 : 13;
        return List.of(Slab.withNext(height + 1.5, gap, marks));
    }

    /// On the last line where it fits there, else below it; gives the height that it adds.
    private double beside(
            Heading heading, String last, Type type, double height, List<Mark> marks) {
        if (heading.beside().isEmpty()) {
            return 0;
        }
        Type small = new Type(Face.REGULAR, BESIDE_SIZE, Ink.MUTED);
        double x = type.width(last, measures) + BESIDE_GAP;
        if (x + small.width(heading.beside(), measures) <= room.width()) {
            double top = height - type.lineHeight() + type.ascent() - small.ascent();
            marks.add(small.words(heading.beside(), x, top));
            return 0;
        }
        double top = height;
        for (String line : Lines.of(heading.beside(), small, room.width(), measures)) {
            marks.add(small.words(line, 0, top));
            top += small.lineHeight();
        }
        return top - height;
    }

    private static double size(Level level) {
        return switch (level) {
            case COVER -> 22;
            case TITLE -> 14;
            case SECTION -> 11;
            case GROUP -> 9;
        };
    }

    /// A slab for each line, so that long ones go on over pages; neither the first line nor the
    /// last stands alone.
    List<Slab> paragraph(Text text) {
        Type type = Type.of(text, Type.BODY);
        List<String> lines = Lines.of(text.text(), type, room.width(), measures);
        List<Slab> slabs = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<Mark> marks = new ArrayList<>();
            words(lines.get(line), text, type, new Box(0, 0, room.width(), 0), marks);
            boolean bound = line == 0 || line == lines.size() - 2;
            boolean last = line == lines.size() - 1;
            double gap = line == 0 ? GAP : 0;
            slabs.add(
                    bound && !last
                            ? Slab.withNext(type.lineHeight(), gap, marks)
                            : Slab.loose(type.lineHeight(), gap, marks));
        }
        return slabs;
    }

    /// Scripts that run from right to left begin at the right.
    private void words(String line, Text text, Type type, Box place, List<Mark> marks) {
        double width = type.width(line, measures);
        double x = isRightToLeft(text.text()) ? place.right() - width : place.x();
        marks.add(type.words(line, x, place.y()));
        if (!text.target().isEmpty()) {
            marks.add(
                    new Mark.Link(new Box(x, place.y(), width, type.lineHeight()), text.target()));
        }
    }

    private static boolean isRightToLeft(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    List<Slab> facts(Facts facts) {
        double widest = 0;
        Type names = new Type(Face.REGULAR, Type.BODY, Ink.MUTED);
        for (Fact fact : facts.facts()) {
            widest = Math.max(widest, names.width(fact.name(), measures));
        }
        double left = Math.min(widest, room.width() * LARGEST_NAME) + 3 * FACT_PADDING;
        List<Slab> slabs = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            slabs.addAll(fact(fact, left, slabs.isEmpty() ? GAP : 0));
        }
        return slabs;
    }

    /// Cut at the foot of a page only where it is higher than one.
    private List<Slab> fact(Fact fact, double left, double gap) {
        CellLines name =
                CellLines.of(Text.muted(fact.name()), Type.BODY, left - 3 * FACT_PADDING, measures);
        double width = room.width() - left;
        CellLines value = CellLines.of(fact.value(), Type.BODY, width, measures);
        int all = Math.max(name.count(), value.count());
        double line = name.type().lineHeight();
        int most = Math.max(1, (int) ((room.height() - 2 * FACT_PADDING) / line));
        List<Slab> slabs = new ArrayList<>();
        for (int from = 0; from < all; from += most) {
            int to = Math.min(all, from + most);
            double height = (to - from) * line + 2 * FACT_PADDING;
            List<Mark> marks = new ArrayList<>();
            name.draw(from, to, Align.LEFT, new Box(0, FACT_PADDING, left, 0), measures, marks);
            Box place = new Box(left, FACT_PADDING, width, 0);
            value.draw(from, to, Align.LEFT, place, measures, marks);
            marks.add(
                    new Mark.Strokes(
                            List.of(new Mark.Segment(0, height, room.width(), height)),
                            0.4,
                            0,
                            Ink.RULE));
            slabs.add(Slab.loose(height, from == 0 ? gap : 0, marks));
        }
        return slabs;
    }

    /// In a box; in several where it is higher than a page.
    List<Slab> notice(Notice notice) {
        boolean urgent = notice.tone() == Tone.ERROR;
        Type type =
                urgent
                        ? new Type(Face.BOLD, Type.BODY, Ink.BLACK)
                        : Type.of(notice.text(), Type.BODY);
        double inner = room.width() - 2 * NOTICE_PADDING;
        List<String> lines = Lines.of(notice.text().text(), type, inner, measures);
        double most = room.height() - 2 * NOTICE_PADDING;
        int perSlab = Math.max(1, (int) (most / type.lineHeight()));
        List<Slab> slabs = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += perSlab) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + perSlab));
            double height = some.size() * type.lineHeight() + 2 * NOTICE_PADDING;
            List<Mark> marks = new ArrayList<>();
            double line = notice.tone() == Tone.NOTE ? 0.5 : urgent ? 1.6 : 1;
            Box frame = new Box(line / 2, line / 2, room.width() - line, height - line);
            marks.add(new Mark.Frame(frame, line, 0, urgent ? Ink.ERROR : Ink.BLACK));
            double top = NOTICE_PADDING;
            for (String words : some) {
                Box place = new Box(NOTICE_PADDING, top, inner, 0);
                words(words, notice.text(), type, place, marks);
                top += type.lineHeight();
            }
            slabs.add(Slab.loose(height, GAP, marks));
        }
        return slabs;
    }

    List<Slab> toFillIn(ToFillIn block) {
        Type type = new Type(Face.REGULAR, Type.BODY, Ink.MUTED);
        List<Slab> slabs = new ArrayList<>();
        for (String label : block.labels()) {
            List<Mark> marks = new ArrayList<>();
            String words = Lines.cut(label, type, room.width() / 2, measures);
            double x = type.width(words, measures) + BESIDE_GAP;
            marks.add(type.words(words, 0, FILL_IN - type.lineHeight()));
            Mark.Segment line = new Mark.Segment(x, FILL_IN, room.width(), FILL_IN);
            marks.add(new Mark.Strokes(List.of(line), 0.6, 0, Ink.BLACK));
            slabs.add(Slab.loose(FILL_IN + 1, 0, marks));
        }
        return slabs;
    }

    private void lines(List<String> lines, Type type, List<Mark> marks) {
        for (int line = 0; line < lines.size(); line++) {
            marks.add(type.words(lines.get(line), 0, line * type.lineHeight()));
        }
    }
}
