package hostplan.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares the width of a table among its columns, in whole pixels. Where not all of them fit, as
/// many from the first on as do fill it, so that none is cut at its edge; the others are as wide as
/// they need and are scrolled to.
public final class ColumnFit {

    private ColumnFit() {}

    /// What becomes of width that is to spare.
    public enum Growth {
        GROWS,
        STAYS
    }

    /// How wide a column wants to be, in pixels.
    ///
    /// @param least as long as others want room too
    /// @param whole at which nothing of it is cut
    public record Need(double least, double whole, Growth growth) {

        public Need {
            whole = Math.max(least, whole);
        }

        /// A column that is so wide, whatever room there is.
        public static Need exactly(double width) {
            return new Need(width, width, Growth.STAYS);
        }

        private double cut() {
            return whole - least;
        }
    }

    /// The widths of columns in a room, both in pixels.
    public static double[] widths(List<Need> needs, double room) {
        double[] widths = needs.stream().mapToDouble(need -> Math.ceil(need.least())).toArray();
        int fitting = fitting(widths, room);
        double spare = Math.floor(room - sum(widths, fitting));
        if (fitting > 0 && spare > 0) {
            share(widths, needs, fitting, spare);
        }
        return widths;
    }

    private static int fitting(double[] widths, double room) {
        int count = 0;
        while (count < widths.length && sum(widths, count + 1) <= room) {
            count++;
        }
        return count;
    }

    private static double sum(double[] widths, int count) {
        return IntStream.range(0, count).mapToDouble(column -> widths[column]).sum();
    }

    private static void share(double[] widths, List<Need> needs, int count, double spare) {
        double left = uncut(widths, needs, count, spare);
        List<Integer> growing =
                IntStream.range(0, count)
                        .filter(column -> needs.get(column).growth() == Growth.GROWS)
                        .boxed()
                        .toList();
        double weight = growing.stream().mapToDouble(column -> needs.get(column).whole()).sum();
        double rest = left;
        for (int i = 0; i < growing.size(); i++) {
            int column = growing.get(i);
            boolean last = i == growing.size() - 1;
            double part = last ? rest : Math.floor(left * needs.get(column).whole() / weight);
            widths[column] += part;
            rest -= part;
        }
    }

    /// First what is cut gets room: all alike, those that lack little first.
    ///
    /// @return what is left
    private static double uncut(double[] widths, List<Need> needs, int count, double spare) {
        List<Integer> cut =
                IntStream.range(0, count)
                        .filter(column -> needs.get(column).cut() > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(column -> needs.get(column).cut()))
                        .toList();
        double left = spare;
        for (int i = 0; i < cut.size(); i++) {
            int column = cut.get(i);
            double part =
                    Math.min(
                            Math.ceil(needs.get(column).cut()),
                            Math.floor(left / (cut.size() - i)));
            widths[column] += part;
            left -= part;
        }
        return left;
    }
}
