package hostplan.cli;

import java.util.ArrayList;
import java.util.List;

/// A table of text for a fixed-width font: columns as wide as they must be, two blanks apart.
final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /// The side to which the cells of a column keep.
    enum Align {
        LEFT,
        RIGHT
    }

    record Column(String heading, Align align) {

        static Column words(String heading) {
            return new Column(heading, Align.LEFT);
        }

        static Column numbers(String heading) {
            return new Column(heading, Align.RIGHT);
        }
    }

    TextTable(Column... columns) {
        this(List.of(columns));
    }

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of " + columns.size() + " cells was given " + cells.size() + ".");
        }
        rows.add(cells.stream().map(TextTable::oneLine).toList());
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    /// The heading and the rows; nothing where there are no rows.
    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::heading).toList());
        all.addAll(rows);
        List<Integer> widths = widths(all);
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private List<Integer> widths(List<List<String>> all) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int index = column;
            widths.add(all.stream().mapToInt(row -> width(row.get(index))).max().orElse(0));
        }
        return widths;
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths.get(column) - width(cell));
            line.append(column == 0 ? "" : GAP);
            switch (columns.get(column).align()) {
                case LEFT -> line.append(cell).append(blanks);
                case RIGHT -> line.append(blanks).append(cell);
            }
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\p{Cntrl}+", " ");
    }
}
