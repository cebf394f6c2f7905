package hostplan.paper.layout;

import hostplan.paper.Cell;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Text;

import java.util.ArrayList;
import java.util.List;

/// Columns of a table that stand side by side, with their widths.
///
/// @param places of its columns in the table
/// @param size of its letters, in points
record TableBand(List<Integer> places, List<Double> widths, double size) {

    /// Room at each side of a cell.
    static final double PADDING = 3;

    /// So many points are tried, the largest first.
    private static final List<Double> SIZES = List.of(8.0, 7.5, 7.0, 6.5);

    /// A single word gets no more of the width than this; the rest of it is cut.
    private static final double LARGEST_WORD = 0.3;

    TableBand {
        places = List.copyOf(places);
        widths = List.copyOf(widths);
    }

    /// The bands of a table: one where the columns fit side by side in any size, else as many as it
    /// takes in the smallest.
    static List<TableBand> of(Table table, double width, Measures measures) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            all.add(place);
        }
        for (double size : SIZES) {
            Needs needs = new Needs(table, width, size, measures);
            if (needs.of(all).fits(width)) {
                return List.of(needs.band(all));
            }
        }
        return parted(new Needs(table, width, SIZES.getLast(), measures), all);
    }

    private static List<TableBand> parted(Needs needs, List<Integer> all) {
        List<Integer> keys = all.stream().filter(needs::isKey).toList();
        List<TableBand> bands = new ArrayList<>();
        List<Integer> current = new ArrayList<>(keys);
        for (int place : all) {
            if (needs.isKey(place)) {
                continue;
            }
            current.add(place);
            boolean alone = current.size() == keys.size() + 1;
            if (!alone && !needs.of(current).fits(needs.width)) {
                current.removeLast();
                bands.add(needs.band(current));
                current = new ArrayList<>(keys);
                current.add(place);
            }
        }
        bands.add(needs.band(current));
        return bands;
    }

    /// What the columns of a table need in a size.
    private static final class Needs {

        private final Table table;
        private final double width;
        private final double size;
        private final double[] least;
        private final double[] most;

        Needs(Table table, double width, double size, Measures measures) {
            this.table = table;
            this.width = width;
            this.size = size;
            least = new double[table.columns().size()];
            most = new double[least.length];
            Type heading = new Type(Face.BOLD, size, Ink.BLACK);
            for (int place = 0; place < least.length; place++) {
                String text = table.columns().get(place).heading();
                least[place] = capped(Lines.longestWord(text, heading, measures));
                most[place] = Lines.widest(text, heading, measures);
            }
            table.rows().forEach(row -> add(row.cells(), measures));
            for (int place = 0; place < least.length; place++) {
                most[place] += 2 * PADDING;
                least[place] = Math.min(least[place] + 2 * PADDING, most[place]);
            }
        }

        private void add(List<Cell> cells, Measures measures) {
            for (int place = 0; place < cells.size(); place++) {
                Text text = CellLines.text(cells.get(place));
                double before = CellLines.before(cells.get(place), size);
                if (!text.text().isEmpty() || before > 0) {
                    Type type = Type.of(text, size);
                    double widest = before + Lines.widest(text.text(), type, measures);
                    if (widest > most[place]) {
                        most[place] = widest;
                    }
                    if (widest > least[place]) {
                        double word = before + longest(place, text, type, widest, measures);
                        least[place] = Math.max(least[place], capped(word));
                    }
                }
            }
        }

        private double longest(int place, Text text, Type type, double widest, Measures measures) {
            return table.columns().get(place).breaking() == Table.Breaking.AVOIDED
                    ? widest
                    : Lines.longestWord(text.text(), type, measures);
        }

        private double capped(double word) {
            return Math.min(word, width * LARGEST_WORD);
        }

        boolean isKey(int place) {
            Column column = table.columns().get(place);
            return column.breaking() == Table.Breaking.KEY;
        }

        ColumnWidths of(List<Integer> places) {
            return new ColumnWidths(
                    places.stream().mapToDouble(place -> least[place]).toArray(),
                    places.stream().mapToDouble(place -> most[place]).toArray());
        }

        TableBand band(List<Integer> places) {
            List<Double> widths = new ArrayList<>();
            for (double each : of(places).filling(width)) {
                widths.add(each);
            }
            return new TableBand(places, widths, size);
        }
    }
}
