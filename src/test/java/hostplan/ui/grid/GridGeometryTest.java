package hostplan.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class GridGeometryTest {

    private final GridGeometry geometry =
            new GridGeometry(10_000, IntStream.range(0, 10).mapToDouble(_ -> 100).toArray());

    @Test
    void paintsOnlyTheRowsThatShow() {
        assertThat(geometry.firstRow(2400)).isEqualTo(100);
        assertThat(geometry.endRow(2400, 240)).isEqualTo(110);
        assertThat(geometry.firstRow(2410)).isEqualTo(100);
        assertThat(geometry.endRow(2410, 240)).isEqualTo(111);
    }

    @Test
    void paintsOnlyTheColumnsThatShow() {
        double room = geometry.frozenWidth() + 250;
        assertThat(geometry.firstColumn(0)).isEqualTo(1);
        assertThat(geometry.endColumn(0, room)).isEqualTo(4);
        assertThat(geometry.firstColumn(150)).isEqualTo(2);
        assertThat(geometry.endColumn(150, room)).isEqualTo(5);
    }

    @Test
    void keepsTheFirstColumnWhereItIs() {
        assertThat(geometry.x(0, 500)).isEqualTo(geometry.x(0, 0));
        assertThat(geometry.x(1, 40)).isEqualTo(geometry.frozenWidth() - 40);
    }

    @Test
    void findsTheCellUnderAPoint() {
        double left = 150;
        double top = 2400;
        assertThat(geometry.cellAt(geometry.numberWidth() + 5, 30, left, top))
                .isEqualTo(new CellAt(101, 0));
        assertThat(geometry.cellAt(geometry.frozenWidth() + 5, 30, left, top))
                .isEqualTo(new CellAt(101, 2));
        assertThat(geometry.cellAt(geometry.frozenWidth() + 55, 30, left, top))
                .isEqualTo(new CellAt(101, 3));
    }

    @Test
    void takesTheNearestCellForAPointOutside() {
        assertThat(geometry.cellAt(-5, -50, 0, 0)).isEqualTo(CellAt.FIRST);
        assertThat(geometry.cellAt(99_999, 9_999_999, 0, 0)).isEqualTo(new CellAt(9_999, 9));
    }

    @Test
    void scrollsAsLittleAsShowsACell() {
        double width = geometry.frozenWidth() + 250;
        assertThat(geometry.leftShowing(1, 0, width)).isZero();
        assertThat(geometry.leftShowing(3, 0, width)).isEqualTo(50);
        assertThat(geometry.leftShowing(1, 300, width)).isZero();
        assertThat(geometry.leftShowing(0, 300, width)).isEqualTo(300);
        assertThat(GridGeometry.topShowing(5, 0, 240)).isZero();
        assertThat(GridGeometry.topShowing(10, 0, 240)).isEqualTo(24);
        assertThat(GridGeometry.topShowing(3, 240, 240)).isEqualTo(72);
    }

    @Test
    void survivesAGridWithoutColumns() {
        GridGeometry nothing = new GridGeometry(0);
        assertThat(nothing.frozenWidth()).isEqualTo(nothing.numberWidth());
        assertThat(nothing.firstColumn(0)).isEqualTo(1);
        assertThat(nothing.endRow(0, 500)).isZero();
    }
}
