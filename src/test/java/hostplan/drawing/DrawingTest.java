package hostplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Shape.Row.Look;

import org.junit.jupiter.api.Test;

import java.util.List;

class DrawingTest {

    private final Drawing drawing =
            new Drawing(
                    100,
                    10,
                    List.of(
                            new Shape.Area("", new Box(0, 0, 100, 10), Role.GROUND),
                            new Shape.Area("reserved", new Box(0, 0, 20, 10), Role.RESERVED),
                            new Shape.Row(
                                    "line-0",
                                    new Box(20, 0, 30, 10),
                                    Role.SLICE_1,
                                    5,
                                    3,
                                    Look.APART),
                            new Shape.Row(
                                    "line-1",
                                    new Box(50, 0, 10, 10),
                                    Role.SLICE_2,
                                    0,
                                    9_999,
                                    Look.BAND),
                            new Shape.Area("line-0", new Box(90, 0, 5, 5), Role.SLICE_1)),
                    TableTwin.EMPTY);

    @Test
    void findsTheUppermostThatStandsForSomething() {
        assertThat(drawing.at(10, 5)).contains("reserved");
        assertThat(drawing.at(70, 5)).isEmpty();
        assertThat(drawing.at(200, 5)).isEmpty();
    }

    @Test
    void findsThePartOfARow() {
        assertThat(drawing.at(20, 0)).contains("line-0#5");
        assertThat(drawing.at(29.9, 9.9)).contains("line-0#5");
        assertThat(drawing.at(30, 5)).contains("line-0#6");
        assertThat(drawing.at(49.9, 5)).contains("line-0#7");
        assertThat(drawing.at(59.9999, 5)).contains("line-1#9998");
    }

    @Test
    void namesEverythingOnceAndARowByItsPartsUnlessThereAreThousands() {
        assertThat(drawing.ids())
                .containsExactly("reserved", "line-0#5", "line-0#6", "line-0#7", "line-1");
    }

    @Test
    void knowsThePlaceOfAPart() {
        Shape.Row row = (Shape.Row) drawing.shapes().get(2);
        assertThat(row.place("line-0#6")).contains(1L);
        assertThat(row.place("line-0#8")).isEmpty();
        assertThat(row.place("line-01#6")).isEmpty();
        assertThat(row.place("kept")).isEmpty();
    }

    @Test
    void cutsARowIntoPartsWithoutGaps() {
        Shape.Row row = (Shape.Row) drawing.shapes().get(2);
        assertThat(row.box(0).x()).isEqualTo(20);
        assertThat(row.box(0).right()).isEqualTo(row.box(1).x());
        assertThat(row.box(2).right()).isEqualTo(50);
    }
}
