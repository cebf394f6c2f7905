package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.HostMap.Lane;
import hostplan.drawing.HostMap.Part;
import hostplan.drawing.HostMap.Segment;
import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;

import java.util.ArrayList;
import java.util.List;

/// Draws one lane: its pieces from left to right, each as long as its exact share.
final class LaneDrawing {

    /// Slices thinner than this are drawn as one band, in millimetres.
    private static final double THINNEST_SLICE = 1.3;

    private static final double MARGIN = 1.2;

    /// Beside the name of many, so that the first and the last of them are seen.
    private static final double BAND_MARGIN = 2.4;

    private final Words words;
    private final ShortNames names;

    LaneDrawing(SlicingAnswer answer, Words words) {
        this.words = words;
        names = new ShortNames(answer.lines().stream().map(line -> line.flavor().name()).toList());
    }

    List<Shape> shapes(Lane lane, Box bar) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Area("", bar, Role.GROUND));
        Fraction start = Fraction.ZERO;
        for (Segment segment : lane.segments()) {
            Fraction end = start.plus(segment.length());
            if (segment.length().signum() > 0) {
                shapes.addAll(piece(segment, part(bar, start, end, lane.length())));
            }
            start = end;
        }
        return shapes;
    }

    /// The millimetres of a piece; only here do exact lengths become approximate ones.
    private static Box part(Box bar, Fraction start, Fraction end, Fraction length) {
        double left = bar.x() + bar.width() * share(start, length);
        double right = bar.x() + bar.width() * share(end, length);
        return new Box(left, bar.y(), Math.max(0, right - left), bar.height());
    }

    private static double share(Fraction part, Fraction length) {
        return part.dividedBy(length).toDecimal(12).doubleValue();
    }

    private List<Shape> piece(Segment segment, Box box) {
        return switch (segment.part()) {
            case Part.Rest(HostMap.Kind kind) -> rest(kind, box);
            case Part.Slices slices -> slices(slices, segment.count(), box);
        };
    }

    private List<Shape> rest(HostMap.Kind kind, Box box) {
        return List.of(
                new Shape.Area(kind.id(), box, kind.role()),
                label(
                        List.of(words.text("hostMap.in." + kind.id())),
                        box,
                        MARGIN,
                        new Ink.On(kind.role())));
    }

    private List<Shape> slices(Part.Slices slices, long count, Box box) {
        Role role = Role.slice(slices.line());
        boolean thin = box.width() / count < THINNEST_SLICE;
        Shape.Row row =
                new Shape.Row(
                        slices.id(),
                        box,
                        role,
                        slices.first(),
                        count,
                        thin ? Shape.Row.Look.BAND : Shape.Row.Look.APART);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(row);
        if (thin) {
            shapes.add(together(slices, count, box, new Ink.On(role)));
        } else if (isRoom(slices, box.width() / count)) {
            for (long place = 0; place < count; place++) {
                shapes.add(label(names(slices), row.box(place), MARGIN, new Ink.On(role)));
            }
        } else {
            shapes.add(together(slices, count, box, new Ink.Over(role)));
        }
        return shapes;
    }

    /// Whether each slice can have its name.
    private boolean isRoom(Part.Slices slices, double width) {
        return Legend.exactly(names(slices).getLast()) + MARGIN <= width;
    }

    private List<String> names(Part.Slices slices) {
        return marked(slices, names.of(slices.line()));
    }

    /// With which part of a slice it is.
    private List<String> marked(Part.Slices slices, List<String> texts) {
        return slices.of()
                .map(of ->
                        texts.stream()
                                .map(text ->
                                        words.text("hostMap.part", text, of.number(), of.parts()))
                                .toList())
                .orElse(texts);
    }

    /// One name for all of them, with their number.
    private Label together(Part.Slices slices, long count, Box box, Ink ink) {
        return label(
                marked(slices, names.banded(slices.line(), count, words)), box, BAND_MARGIN, ink);
    }

    private static Label label(List<String> texts, Box box, double margin, Ink ink) {
        return new Label(
                texts,
                box.middleX(),
                box.middleY(),
                Math.max(0, box.width() - margin),
                Label.Size.SMALL,
                Label.Align.MIDDLE,
                Label.Fit.WHOLE_OR_NOT,
                ink);
    }
}
