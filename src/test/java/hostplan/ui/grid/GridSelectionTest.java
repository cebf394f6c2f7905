package hostplan.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class GridSelectionTest {

    private static final GridSize SIZE = new GridSize(10, 4);
    private static final int PAGE = 5;

    @Test
    void beginsWithTheFirstCellAlone() {
        assertThat(GridSelection.START.single()).isTrue();
        assertThat(GridSelection.START.holds(0, 0)).isTrue();
        assertThat(GridSelection.START.holds(0, 1)).isFalse();
    }

    @Test
    void staysInsideTheGrid() {
        GridSelection corner = GridSelection.START.moved(Motion.LAST, SIZE, PAGE);
        assertThat(corner.active()).isEqualTo(new CellAt(9, 3));
        assertThat(corner.moved(Motion.RIGHT, SIZE, PAGE)).isEqualTo(corner);
        assertThat(corner.moved(Motion.DOWN, SIZE, PAGE)).isEqualTo(corner);
        assertThat(corner.moved(Motion.PAGE_DOWN, SIZE, PAGE)).isEqualTo(corner);
    }

    @Test
    void pagesDownByAPage() {
        assertThat(GridSelection.START.moved(Motion.PAGE_DOWN, SIZE, PAGE).active())
                .isEqualTo(new CellAt(5, 0));
    }

    @Test
    void goesOnInTheNextRowAfterTheLastColumn() {
        GridSelection end = GridSelection.at(new CellAt(2, 3));
        assertThat(end.moved(Motion.NEXT, SIZE, 1).active()).isEqualTo(new CellAt(3, 0));
        assertThat(GridSelection.at(new CellAt(3, 0)).moved(Motion.PREVIOUS, SIZE, 1))
                .isEqualTo(end);
    }

    @Test
    void growsARangeFromItsAnchor() {
        GridSelection range =
                GridSelection.at(new CellAt(4, 2))
                        .extended(Motion.UP, SIZE, PAGE)
                        .extended(Motion.LEFT, SIZE, PAGE);
        assertThat(range.current()).isEqualTo(new CellRange(3, 1, 4, 2));
        assertThat(range.active()).isEqualTo(new CellAt(3, 1));
        assertThat(range.rows()).containsExactly(3, 4);
    }

    @Test
    void makesWholeRowsOfARange() {
        GridSelection rows =
                GridSelection.at(new CellAt(4, 2)).extended(Motion.DOWN, SIZE, PAGE).asRows();
        assertThat(rows.holds(5, 0)).isTrue();
        assertThat(rows.holds(6, 0)).isFalse();
        assertThat(rows.wholeRows()).isTrue();
    }

    @Test
    void takesRowsInAndOut() {
        GridSelection rows =
                GridSelection.at(new CellAt(1, 0)).asRows().toggledRow(5).toggledRow(3);
        assertThat(rows.rows()).containsExactly(1, 3, 5);
        assertThat(rows.toggledRow(3).rows()).containsExactly(1, 5);
    }

    @Test
    void takesARowOutOfTheMiddleOfARange() {
        GridSelection rows =
                GridSelection.at(new CellAt(2, 0))
                        .asRows()
                        .extendedTo(new CellAt(6, 0))
                        .toggledRow(4);
        assertThat(rows.rows()).containsExactly(2, 3, 5, 6);
        assertThat(rows.wholeRows()).isTrue();
    }

    @Test
    void fallsBackToTheCellWhenTheLastRowIsTakenOut() {
        GridSelection one = GridSelection.at(new CellAt(2, 1)).asRows().toggledRow(2);
        assertThat(one).isEqualTo(GridSelection.at(new CellAt(2, 1)));
    }

    @Test
    void selectsAllAsWholeRows() {
        GridSelection all = GridSelection.at(new CellAt(3, 2)).all(SIZE);
        assertThat(all.rows()).hasSize(10);
        assertThat(all.wholeRows()).isTrue();
    }

    @Test
    void keepsSeveralRanges() {
        GridSelection two = GridSelection.at(new CellAt(0, 0)).plus(new CellAt(5, 3));
        assertThat(two.holds(0, 0)).isTrue();
        assertThat(two.holds(5, 3)).isTrue();
        assertThat(two.holds(0, 3)).isFalse();
    }

    @Test
    void fitsAGridThatHasBecomeSmaller() {
        GridSelection rows =
                GridSelection.ofRows(List.of(1, 4, 5, 9), 3).within(new GridSize(5, 2));
        assertThat(rows.active()).isEqualTo(new CellAt(4, 1));
        assertThat(rows.rows()).allMatch(row -> row < 5);
    }

    @Test
    void survivesAnEmptyGrid() {
        GridSize nothing = new GridSize(0, 0);
        assertThat(GridSelection.at(new CellAt(7, 3)).within(nothing).active())
                .isEqualTo(CellAt.FIRST);
        assertThat(GridSelection.START.moved(Motion.NEXT, nothing, 1).active())
                .isEqualTo(CellAt.FIRST);
        assertThat(GridSelection.START.moved(Motion.LAST, nothing, 1).active())
                .isEqualTo(CellAt.FIRST);
    }
}
