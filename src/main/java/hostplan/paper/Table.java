package hostplan.paper;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table. Its headings are repeated on every page, and no row is cut that fits on a page. Where
/// its columns do not fit side by side, it is printed in several tables below each other that all
/// begin with the key columns.
public record Table(List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has "
                                + row.cells().size()
                                + " cells in a table of "
                                + columns.size()
                                + " columns.");
            }
        }
    }

    /// The same table where another one of the same rows is where links lead.
    public Table withoutAnchors() {
        return new Table(columns, rows.stream().map(row -> row.at("")).toList());
    }

    /// The same table with some of its columns, by their places.
    public Table withColumns(IntPredicate kept) {
        int[] places = IntStream.range(0, columns.size()).filter(kept).toArray();
        return new Table(
                picked(columns, places),
                rows.stream()
                        .map(row ->
                                new Row(
                                        picked(row.cells(), places),
                                        row.anchor(),
                                        row.weight(),
                                        row.disclosure(),
                                        row.bond()))
                        .toList());
    }

    /// Without columns in which nothing stands.
    public Table withoutEmptyColumns() {
        return withColumns(
                place -> rows.stream().anyMatch(row -> !Text.EMPTY.equals(row.cells().get(place))));
    }

    private static <T> List<T> picked(List<T> all, int... places) {
        return IntStream.of(places).<T>mapToObj(all::get).toList();
    }

    /// @param disclosure who may read its cells
    public record Column(String heading, Align align, Breaking breaking, Disclosure disclosure) {

        /// A column of words.
        public static Column left(String heading) {
            return new Column(heading, Align.LEFT, Breaking.ALLOWED, Disclosure.OPEN);
        }

        /// A column of numbers.
        public static Column right(String heading) {
            return new Column(heading, Align.RIGHT, Breaking.AVOIDED, Disclosure.OPEN);
        }

        /// The same column, which tells rows apart and so begins every part of the table.
        public Column key() {
            return new Column(heading, align, Breaking.KEY, disclosure);
        }

        /// The same column for those only who may see prices or costs.
        public Column only(Disclosure readers) {
            return new Column(heading, align, breaking, readers);
        }
    }

    /// At which side of the column its cells stand.
    public enum Align {
        LEFT,
        RIGHT
    }

    /// Whether the cells may take several lines.
    public enum Breaking {
        ALLOWED,
        /// Only where there is no other way.
        AVOIDED,
        /// Allowed, and the column is repeated where the table is parted.
        KEY
    }

    /// @param anchor what links to it name; empty where nothing links to it
    /// @param disclosure who may read it
    /// @param bond whether it stays on one page with what follows
    public record Row(
            List<Cell> cells, String anchor, Weight weight, Disclosure disclosure, Bond bond) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<? extends Cell> cells) {
            return new Row(List.copyOf(cells), "", Weight.NORMAL, Disclosure.OPEN, Bond.LOOSE);
        }

        /// A row of words.
        public static Row of(String... cells) {
            return of(List.of(cells).stream().map(Text::of).toList());
        }

        /// The same row with a cell at its end.
        public Row and(Cell cell) {
            return new Row(
                    Stream.concat(cells.stream(), Stream.of(cell)).toList(),
                    anchor,
                    weight,
                    disclosure,
                    bond);
        }

        /// A row that links lead to.
        public Row at(String anchorHere) {
            return new Row(cells, anchorHere, weight, disclosure, bond);
        }

        /// The same row as a sum of those above.
        public Row total() {
            return new Row(cells, anchor, Weight.TOTAL, disclosure, bond);
        }

        /// The same row for those only who may see prices or costs.
        public Row only(Disclosure readers) {
            return new Row(cells, anchor, weight, readers, bond);
        }

        /// The same row, which stays on one page with the next one or with what follows the table.
        public Row keptWithNext() {
            return new Row(cells, anchor, weight, disclosure, Bond.WITH_NEXT);
        }
    }

    /// How a row stands to what follows.
    public enum Bond {
        LOOSE,
        WITH_NEXT
    }

    /// How much a row stands out.
    public enum Weight {
        NORMAL,
        TOTAL
    }
}
