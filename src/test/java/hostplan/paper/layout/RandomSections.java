package hostplan.paper.layout;

import hostplan.drawing.Box;
import hostplan.drawing.Drawing;
import hostplan.drawing.Role;
import hostplan.drawing.Shape;
import hostplan.drawing.TableTwin;
import hostplan.paper.Block;
import hostplan.paper.Cell;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sections of blocks of any kind and size.
final class RandomSections {

    private final Random random;

    RandomSections(long seed) {
        random = new Random(seed);
    }

    List<Section> some() {
        return many(4, this::section);
    }

    private Section section() {
        Turn turn = Turn.values()[random.nextInt(Turn.values().length)];
        return new Section(List.of("Part", words(3)), "", turn, many(8, this::block));
    }

    private Block block() {
        return switch (random.nextInt(9)) {
            case 0 ->
                    new Block.Heading(
                            Block.Level.values()[random.nextInt(4)], words(12), words(8), "");
            case 1 -> Block.Paragraph.of(words(400));
            case 2 -> new Block.Facts(many(6, () -> Block.Fact.of(words(6), words(40))));
            case 3 -> table();
            case 4 -> picture();
            case 5 ->
                    new Block.Beside(
                            List.of(picture()), List.of(table(), Block.Paragraph.of(words(30))));
            case 6 -> new Block.Notice(Block.Tone.values()[random.nextInt(3)], Text.of(words(60)));
            case 7 -> new Block.ToFillIn(many(3, () -> words(4)));
            default -> new Block.PageBreak();
        };
    }

    private Table table() {
        int columns = 1 + random.nextInt(14);
        return new Table(
                IntStream.range(0, columns).mapToObj(this::column).toList(),
                many(60, () -> row(columns)));
    }

    private Column column(int place) {
        Column column = random.nextBoolean() ? Column.left(words(3)) : Column.right(words(2));
        return place == 0 ? column.key() : column;
    }

    private Row row(int columns) {
        int longest = random.nextInt(40) == 0 ? 900 : 6;
        return Row.of(Stream.generate(() -> cell(longest)).limit(columns).toList());
    }

    private Cell cell(int longest) {
        return random.nextInt(10) == 0 ? new Cell.TickBox(words(2)) : Text.of(words(longest));
    }

    private Block.Picture picture() {
        double width = 1 + random.nextInt(400);
        double height = 1 + random.nextInt(400);
        List<Shape> shapes = new ArrayList<>();
        for (Role role : Role.values()) {
            double x = random.nextDouble() * width;
            double y = random.nextDouble() * height;
            shapes.add(
                    new Shape.Area(
                            "",
                            new Box(
                                    x,
                                    y,
                                    random.nextDouble() * (width - x),
                                    random.nextDouble() * (height - y)),
                            role));
        }
        return new Block.Picture(
                new Drawing(width, height, shapes, TableTwin.EMPTY),
                random.nextBoolean() ? new Block.Scale.None() : new Block.Scale.OneTo(10),
                words(20));
    }

    private String words(int most) {
        return String.join(" ", many(most, this::word));
    }

    private String word() {
        int length = random.nextInt(30) == 0 ? 200 : 1 + random.nextInt(12);
        return "abcdefghij-./klm".repeat(13).substring(0, length);
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }
}
