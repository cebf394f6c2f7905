package hostplan.paper.layout;

import hostplan.drawing.Box;
import hostplan.paper.Cell;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Table.Weight;
import hostplan.paper.Text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The rows of a table as slabs, made one by one. Only a row that is higher than a page is cut.
final class TableSlabs {

    private static final double ABOVE = 1.8;
    private static final double BELOW = 1.8;
    private static final double GAP = 6;
    private static final double THIN = 0.4;
    private static final double THICK = 0.9;

    private final Table table;
    private final TableBand band;
    private final Room room;
    private final Measures measures;
    private final double lineHeight;

    private TableSlabs(Table table, TableBand band, Room room, Measures measures) {
        this.table = table;
        this.band = band;
        this.room = room;
        this.measures = measures;
        this.lineHeight = new Type(Face.REGULAR, band.size(), Ink.BLACK).lineHeight();
    }

    static Iterator<Slab> of(Table table, Room room, Measures measures) {
        return Chain.of(
                TableBand.of(table, room.width(), measures).iterator(),
                band -> new TableSlabs(table, band, room, measures).slabs());
    }

    private Iterator<Slab> slabs() {
        Slab head = head();
        Iterator<Slab> rows = Chain.of(table.rows().iterator(), row -> row(row, head).iterator());
        return Chain.after(List.of(head), rows);
    }

    private Slab head() {
        List<CellLines> cells =
                cells(
                        band.places().stream()
                                .map(place -> table.columns().get(place).heading())
                                .<Cell>map(Text::strong)
                                .toList());
        int lines = lines(cells);
        double height = ABOVE + lines * lineHeight + BELOW;
        List<Mark> marks = new ArrayList<>();
        Box ground = new Box(0, 0, room.width(), height);
        marks.add(new Mark.Fill(List.of(ground), Ink.HEADING_GROUND));
        marks.add(rule(height, THICK, Ink.STRONG_RULE));
        draw(cells, 0, lines, marks);
        return Slab.withNext(height, GAP, marks);
    }

    /// One slab; several where the row does not fit on a page.
    private List<Slab> row(Row row, Slab head) {
        List<CellLines> cells =
                cells(
                        band.places().stream()
                                .map(place -> weighed(row.cells().get(place), row.weight()))
                                .toList());
        int all = lines(cells);
        double most = room.height() - head.height() - ABOVE - BELOW;
        int perSlab = Math.max(1, (int) (most / lineHeight));
        List<Slab> slabs = new ArrayList<>();
        for (int from = 0; from < all; from += perSlab) {
            int to = Math.min(all, from + perSlab);
            slabs.add(piece(row, cells, from, to, to == all).under(head));
        }
        return slabs;
    }

    private Slab piece(Row row, List<CellLines> cells, int from, int to, boolean last) {
        double height = ABOVE + (to - from) * lineHeight + BELOW;
        List<Mark> marks = new ArrayList<>();
        if (from == 0 && !row.anchor().isEmpty()) {
            marks.add(new Mark.Anchor(row.anchor(), 0));
        }
        if (row.weight() == Weight.TOTAL) {
            marks.add(rule(0, THICK, Ink.STRONG_RULE));
        }
        if (last) {
            marks.add(rule(height, THIN, Ink.RULE));
        }
        draw(cells, from, to, marks);
        return row.bond() == Table.Bond.WITH_NEXT
                ? Slab.withNext(height, 0, marks)
                : Slab.loose(height, 0, marks);
    }

    private static Cell weighed(Cell cell, Weight weight) {
        return weight == Weight.TOTAL && cell instanceof Text(String text, var _, String target)
                ? new Text(text, Text.Style.STRONG, target)
                : cell;
    }

    private List<CellLines> cells(List<Cell> cells) {
        List<CellLines> broken = new ArrayList<>(cells.size());
        for (int place = 0; place < cells.size(); place++) {
            double width = band.widths().get(place) - 2 * TableBand.PADDING;
            broken.add(CellLines.of(cells.get(place), band.size(), width, measures));
        }
        return broken;
    }

    private static int lines(List<CellLines> cells) {
        int most = 1;
        for (CellLines cell : cells) {
            most = Math.max(most, cell.count());
        }
        return most;
    }

    private void draw(List<CellLines> cells, int from, int to, List<Mark> marks) {
        double x = 0;
        for (int place = 0; place < cells.size(); place++) {
            double width = band.widths().get(place);
            Column column = table.columns().get(band.places().get(place));
            double inner = Math.max(0, width - 2 * TableBand.PADDING);
            Box cell = new Box(x + TableBand.PADDING, ABOVE, inner, (to - from) * lineHeight);
            cells.get(place).draw(from, to, column.align(), cell, measures, marks);
            x += width;
        }
    }

    private Mark rule(double y, double width, int colour) {
        return new Mark.Strokes(List.of(new Mark.Segment(0, y, room.width(), y)), width, 0, colour);
    }
}
