package hostplan.paper.layout;

import hostplan.drawing.Box;
import hostplan.paper.LabelSheet;
import hostplan.paper.Labels;
import hostplan.paper.Labels.Label;
import hostplan.paper.PaperTexts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Labels as whole pages.
record LabelSlabs(LabelSheet sheet, Measures measures, PaperTexts texts) {

    /// Free room in a label at its edge, since no printer hits it exactly.
    private static final double PADDING = 2 * Sheet.POINTS_PER_MM;

    private static final double LARGEST_NAME = 12;
    private static final double SMALLEST = 5;
    private static final double SMALL = 7;

    static Iterator<Slab> of(Labels labels, Measures measures, PaperTexts texts) {
        LabelSlabs slabs = new LabelSlabs(labels.sheet(), measures, texts);
        List<List<Label>> pages = new ArrayList<>();
        int each = labels.sheet().perPage();
        for (int from = 0; from < labels.labels().size(); from += each) {
            int to = Math.min(labels.labels().size(), from + each);
            pages.add(labels.labels().subList(from, to));
        }
        return Chain.of(pages.iterator(), page -> List.of(slabs.page(page)).iterator());
    }

    private Slab page(List<Label> labels) {
        List<Mark> marks = new ArrayList<>();
        for (int place = 0; place < labels.size(); place++) {
            int column = place % sheet.columns();
            int row = place / sheet.columns();
            Box label =
                    new Box(
                            points(sheet.left() + column * sheet.stepX()),
                            points(sheet.top() + row * sheet.stepY()),
                            points(sheet.width()),
                            points(sheet.height()));
            draw(labels.get(place), inside(label), marks);
        }
        return Slab.page(Sheet.of(sheet.paper(), Orientation.PORTRAIT), marks);
    }

    private static double points(double millimetres) {
        return millimetres * Sheet.POINTS_PER_MM;
    }

    private static Box inside(Box label) {
        double padding = Math.min(PADDING, Math.min(label.width(), label.height()) / 6);
        return new Box(
                label.x() + padding,
                label.y() + padding,
                label.width() - 2 * padding,
                label.height() - 2 * padding);
    }

    private void draw(Label label, Box room, List<Mark> marks) {
        Optional<LabelCode> code = LabelCode.of(label.codes(), room, sheet);
        code.ifPresent(each -> marks.add(new Mark.Fill(each.squares(), 0)));
        double x = code.map(LabelCode::right).orElse(room.x());
        boolean isTooLong = code.isEmpty() && !label.codes().isEmpty();
        words(
                isTooLong ? withoutCode(label) : label,
                new Box(x, room.y(), room.right() - x, room.height()),
                marks);
    }

    private Label withoutCode(Label label) {
        return new Label(
                Stream.concat(label.lines().stream(), Stream.of(texts.text("labels.no-code")))
                        .toList(),
                List.of());
    }

    private void words(Label label, Box room, List<Mark> marks) {
        double top = room.y();
        for (int line = 0; line < label.lines().size(); line++) {
            String words = label.lines().get(line);
            Type type = line == 0 ? name(words, room) : new Type(Face.REGULAR, SMALL, Ink.BLACK);
            for (String part : Lines.of(words, type, room.width(), measures)) {
                if (top + type.lineHeight() > room.bottom() + 0.01) {
                    return;
                }
                marks.add(type.words(part, room.x(), top));
                top += type.lineHeight();
            }
        }
    }

    /// As large as the name still fits into one line, or small enough for its lines.
    private Type name(String words, Box room) {
        for (double size = LARGEST_NAME; size > SMALLEST; size -= 0.5) {
            Type type = new Type(Face.BOLD, size, Ink.BLACK);
            boolean fits =
                    Lines.widest(words, type, measures) <= room.width()
                            && type.lineHeight() <= room.height();
            if (fits) {
                return type;
            }
        }
        return new Type(Face.BOLD, SMALLEST, Ink.BLACK);
    }
}
