package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.capacity.Counts;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.vary.MaximalMixes;
import hostplan.capacity.vary.MaximalMixes.Mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All mixes of two or three flavors to which nothing can be added.
///
/// Of two flavors the picture is a flight of stairs: how many of the second fit beside so many of
/// the first. Of three it is a field of numbers: how many of the third fit beside so many of the
/// first (to the right) and of the second (upwards). The mix of the answer has a colour of its own.
public final class MixMap {

    private static final double HEIGHT = 46;
    private static final double LEFT = 7;
    private static final double BELOW = 9;
    private static final double ABOVE = 4.5;
    private static final double LINE_HEIGHT = 4;

    private final MaximalMixes mixes;
    private final Optional<Mix> chosen;
    private final Words words;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private MixMap(MaximalMixes mixes, Counts counts, Words words, double width) {
        this.mixes = mixes;
        this.words = words;
        this.width = width;
        chosen = mixes.of(counts);
    }

    /// @param counts of the answer, in the order of the question
    /// @param width in millimetres
    public static Drawing of(
            MaximalMixes mixes,
            Counts counts,
            SlicingQuestion question,
            Words words,
            double width) {
        MixMap map = new MixMap(mixes, counts, words, width);
        map.axes();
        if (mixes.flavors().size() == 2) {
            map.stairs();
        } else {
            map.field();
        }
        return new Drawing(width, HEIGHT, map.shapes, map.table(question));
    }

    /// The identity of a mix by its place in the list.
    public static String id(int place) {
        return "mix-" + place;
    }

    private Box plot() {
        return new Box(LEFT, ABOVE, width - LEFT, HEIGHT - ABOVE - BELOW);
    }

    private void axes() {
        Box plot = plot();
        shapes.add(new Shape.Line(LEFT, plot.bottom(), width, plot.bottom(), Role.LINE));
        shapes.add(new Shape.Line(LEFT, plot.y(), LEFT, plot.bottom(), Role.LINE));
        label(
                name(0) + " →",
                width,
                HEIGHT - LINE_HEIGHT / 2,
                width - LEFT,
                Shape.Label.Align.RIGHT);
        label("↑ " + name(1), 0, LINE_HEIGHT / 2 - 0.3, width, Shape.Label.Align.LEFT);
    }

    private String name(int flavor) {
        return mixes.flavors().get(flavor).name();
    }

    private void label(String text, double x, double y, double room, Shape.Label.Align align) {
        shapes.add(
                new Shape.Label(
                        List.of(text),
                        x,
                        y,
                        room,
                        Shape.Label.Size.SMALL,
                        align,
                        Shape.Label.Fit.CUT,
                        new Shape.Ink.Of(Role.MUTED_TEXT)));
    }

    private long least(int flavor) {
        return mixes.mixes().stream().mapToLong(mix -> mix.counts().get(flavor)).min().orElse(0);
    }

    private long most(int flavor) {
        return mixes.mixes().stream().mapToLong(mix -> mix.counts().get(flavor)).max().orElse(0);
    }

    /// Each mix is a step, from the one before it to its count of the first flavor.
    private void stairs() {
        Box plot = plot();
        double column = plot.width() / (most(0) - least(0) + 1);
        double unit = plot.height() / Math.max(1, most(1));
        long from = least(0);
        for (int place = 0; place < mixes.mixes().size(); place++) {
            Mix mix = mixes.mixes().get(place);
            long to = mix.counts().getFirst();
            double height = mix.counts().getLast() * unit;
            double x = LEFT + (from - least(0)) * column;
            double end = LEFT + (to - least(0) + 1) * column;
            Box box = new Box(x, plot.bottom() - height, end - x, height);
            step(place, mix, box);
            number(to, end - column / 2, plot.bottom() + LINE_HEIGHT / 2, Math.max(column, 5));
            from = to + 1;
        }
    }

    private void step(int place, Mix mix, Box box) {
        Role role = role(mix);
        shapes.add(new Shape.Area(id(place), box, role));
        if (box.height() >= LINE_HEIGHT) {
            inside(mix.counts().getLast(), box, role, box.y() + LINE_HEIGHT / 2);
        }
    }

    private Role role(Mix mix) {
        return chosen.filter(mix::equals).isPresent() ? Role.SLICE_1 : Role.SLICE_3;
    }

    private void inside(long count, Box box, Role role, double y) {
        shapes.add(
                new Shape.Label(
                        List.of(words.format().number(count)),
                        box.middleX(),
                        y,
                        box.width() - 0.4,
                        Shape.Label.Size.SMALL,
                        Shape.Label.Align.MIDDLE,
                        Shape.Label.Fit.WHOLE_OR_NOT,
                        new Shape.Ink.On(role)));
    }

    private void number(long count, double x, double y, double room) {
        shapes.add(
                new Shape.Label(
                        List.of(words.format().number(count)),
                        x,
                        y,
                        room,
                        Shape.Label.Size.SMALL,
                        Shape.Label.Align.MIDDLE,
                        Shape.Label.Fit.WHOLE_OR_NOT,
                        new Shape.Ink.Of(Role.MUTED_TEXT)));
    }

    private void field() {
        Box plot = plot();
        double cellWidth = plot.width() / (most(0) - least(0) + 1);
        double cellHeight = plot.height() / (most(1) - least(1) + 1);
        for (int place = 0; place < mixes.mixes().size(); place++) {
            Mix mix = mixes.mixes().get(place);
            double x = LEFT + (mix.counts().getFirst() - least(0)) * cellWidth;
            double y = plot.bottom() - (mix.counts().get(1) - least(1) + 1) * cellHeight;
            Box box = new Box(x, y, cellWidth, cellHeight);
            Role role = role(mix);
            shapes.add(new Shape.Area(id(place), box, role));
            if (cellHeight >= LINE_HEIGHT) {
                inside(mix.counts().getLast(), box, role, box.middleY());
            }
        }
        ends(plot, cellWidth, cellHeight);
    }

    /// The first and the last number of both axes.
    private void ends(Box plot, double cellWidth, double cellHeight) {
        double y = plot.bottom() + LINE_HEIGHT / 2;
        number(least(0), LEFT + cellWidth / 2, y, 9);
        if (most(0) > least(0)) {
            number(most(0), width - Math.max(cellWidth / 2, 3), y, 9);
        }
        number(least(1), LEFT / 2, plot.bottom() - Math.max(cellHeight / 2, 2), LEFT);
        if (most(1) > least(1)) {
            number(most(1), LEFT / 2, plot.y() + Math.max(cellHeight / 2, 2), LEFT);
        }
    }

    private TableTwin table(SlicingQuestion question) {
        boolean priced = mixes.flavors().stream().anyMatch(flavor -> flavor.price().isPresent());
        List<TableTwin.Heading> headings = new ArrayList<>();
        mixes.flavors().forEach(flavor -> headings.add(right(flavor.name())));
        headings.add(right(words.text("mixMap.slices")));
        if (priced) {
            headings.add(right(words.text("mixMap.income")));
        }
        List<TableTwin.Row> rows = new ArrayList<>();
        for (int place = 0; place < mixes.mixes().size(); place++) {
            Mix mix = mixes.mixes().get(place);
            Stream<String> counts =
                    Stream.concat(mix.counts().stream(), Stream.of(mix.total()))
                            .map(words.format()::number);
            Stream<String> income =
                    priced
                            ? Stream.of(words.format().number(income(question, mix), 2))
                            : Stream.of();
            rows.add(new TableTwin.Row(id(place), Stream.concat(counts, income).toList()));
        }
        return new TableTwin(headings, rows);
    }

    /// Of the varying flavors.
    private Fraction income(SlicingQuestion question, Mix mix) {
        Fraction income = Fraction.ZERO;
        for (int place = 0; place < mix.counts().size(); place++) {
            income =
                    income.plus(
                            question.lines()
                                    .get(mixes.lines().get(place))
                                    .flavor()
                                    .income()
                                    .times(mix.counts().get(place)));
        }
        return income;
    }

    private static TableTwin.Heading right(String text) {
        return new TableTwin.Heading(text, Shape.Label.Align.RIGHT);
    }
}
