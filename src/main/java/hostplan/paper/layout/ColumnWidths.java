package hostplan.paper.layout;

import java.util.Arrays;

/// Shares a width among columns: each gets what its longest word needs, and of the rest as much as
/// it can use; where that does not do, wide columns are broken before narrow ones.
final class ColumnWidths {

    private final double[] least;
    private final double[] most;

    /// @param least widths below which words are cut, in points
    /// @param most widths at which nothing is broken
    ColumnWidths(double[] least, double[] most) {
        this.least = least.clone();
        this.most = most.clone();
    }

    boolean fits(double width) {
        return Arrays.stream(least).sum() <= width;
    }

    /// Widths that fill `width` exactly.
    double[] filling(double width) {
        double wanted = Arrays.stream(most).sum();
        if (wanted <= width) {
            return stretched(wanted, width);
        }
        double needed = Arrays.stream(least).sum();
        if (needed >= width) {
            return Arrays.stream(least).map(each -> each * width / needed).toArray();
        }
        return capped(width);
    }

    /// All get the same part more.
    private double[] stretched(double wanted, double width) {
        double factor = wanted == 0 ? 0 : width / wanted;
        return Arrays.stream(most)
                .map(each -> wanted == 0 ? width / most.length : each * factor)
                .toArray();
    }

    /// The highest cap under which all fit, found by halving.
    private double[] capped(double width) {
        double low = 0;
        double high = width;
        for (int step = 0; step < 40; step++) {
            double cap = (low + high) / 2;
            if (Arrays.stream(under(cap)).sum() <= width) {
                low = cap;
            } else {
                high = cap;
            }
        }
        double[] widths = under(low);
        double rest = width - Arrays.stream(widths).sum();
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = most[column] > most[widest] ? column : widest;
        }
        widths[widest] += rest;
        return widths;
    }

    private double[] under(double cap) {
        double[] widths = new double[most.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(least[column], Math.min(cap, most[column]));
        }
        return widths;
    }
}
