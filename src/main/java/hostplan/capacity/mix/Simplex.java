package hostplan.capacity.mix;

import java.util.Arrays;

/// The best fractional counts under limits and bounds: a bounded simplex over a dense table
/// (Dantzig, "Upper bounds, secondary constraints, and block triangularity", Econometrica 23,
/// 1955).
///
/// It computes in binary floating point, since it only points where to look: whatever it says is
/// proven or refuted by [ExactBound] and by [Limit#isKept(long\[\])] in whole numbers.
public final class Simplex {

    private static final double TINY = 1e-9;
    private static final double FEASIBLE = 1e-7;
    private static final int MOST_STEPS = 5_000;

    private final int rows;
    private final int items;
    private final double[][] table;
    private final double[] basicValue;
    private final int[] basic;
    private final double[] width;
    private final boolean[] atUpper;
    private final boolean[] isBasic;
    private final double[] gain;

    /// @param needs by limit and item
    /// @param most of each limit, after what the lower bounds take
    /// @param widths how far each item may rise above its lower bound
    public Simplex(double[][] needs, double[] most, double[] widths) {
        rows = needs.length;
        items = widths.length;
        int columns = items + rows;
        table = new double[rows][columns];
        basicValue = new double[rows];
        basic = new int[rows];
        width = new double[columns + rows];
        atUpper = new boolean[columns];
        isBasic = new boolean[columns + rows];
        gain = new double[columns];
        System.arraycopy(widths, 0, width, 0, items);
        Arrays.fill(width, items, columns + rows, Double.POSITIVE_INFINITY);
        for (int row = 0; row < rows; row++) {
            fill(row, needs[row], most[row]);
        }
    }

    /// A limit that even the lower bounds break starts with a helper that is to vanish.
    private void fill(int row, double[] needs, double most) {
        boolean broken = most < 0;
        double sign = broken ? -1 : 1;
        for (int item = 0; item < items; item++) {
            table[row][item] = sign * needs[item];
        }
        table[row][items + row] = sign;
        basicValue[row] = sign * most;
        basic[row] = broken ? items + rows + row : items + row;
        isBasic[basic[row]] = true;
    }

    /// Whether any counts keep all limits; must come before [#maximise(double\[\])].
    public boolean becomesFeasible() {
        Arrays.fill(gain, 0);
        boolean any = false;
        for (int row = 0; row < rows; row++) {
            if (isHelper(basic[row])) {
                any = true;
                for (int column = 0; column < gain.length; column++) {
                    gain[column] += table[row][column];
                }
            }
        }
        if (!any) {
            return true;
        }
        clearBasicGains();
        climb();
        double left = 0;
        for (int row = 0; row < rows; row++) {
            left += isHelper(basic[row]) ? basicValue[row] : 0;
        }
        Arrays.fill(width, items + rows, width.length, 0);
        return left <= FEASIBLE;
    }

    private boolean isHelper(int column) {
        return column >= items + rows;
    }

    private void clearBasicGains() {
        for (int row = 0; row < rows; row++) {
            if (!isHelper(basic[row])) {
                gain[basic[row]] = 0;
            }
        }
    }

    public void maximise(double[] worth) {
        Arrays.fill(gain, 0);
        System.arraycopy(worth, 0, gain, 0, items);
        for (int row = 0; row < rows; row++) {
            double each = basic[row] < items ? worth[basic[row]] : 0;
            if (each != 0) {
                for (int column = 0; column < gain.length; column++) {
                    gain[column] -= each * table[row][column];
                }
            }
        }
        clearBasicGains();
        climb();
    }

    /// How far each item is above its lower bound.
    public double[] solution() {
        double[] found = new double[items];
        for (int item = 0; item < items; item++) {
            found[item] = !isBasic[item] && atUpper[item] ? width[item] : 0;
        }
        for (int row = 0; row < rows; row++) {
            if (basic[row] < items) {
                found[basic[row]] = Math.clamp(basicValue[row], 0, width[basic[row]]);
            }
        }
        return found;
    }

    /// What one more unit of a limit would be worth.
    public double price(int row) {
        return Math.max(0, -gain[items + row]);
    }

    boolean isTight(int row) {
        return !isBasic[items + row];
    }

    boolean isBasic(int item) {
        return isBasic[item];
    }

    private void climb() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int entering = entering(step > MOST_STEPS / 2);
            if (entering < 0) {
                return;
            }
            move(entering);
        }
    }

    /// The steepest; the first one after many steps, so that it cannot go round in circles.
    private int entering(boolean first) {
        int best = -1;
        double most = TINY;
        for (int column = 0; column < gain.length; column++) {
            if (isBasic[column] || width[column] <= 0) {
                continue;
            }
            double rise = atUpper[column] ? -gain[column] : gain[column];
            if (rise > most) {
                best = column;
                most = rise;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    private void move(int entering) {
        double direction = atUpper[entering] ? -1 : 1;
        double step = width[entering];
        int leaving = -1;
        boolean leavesAtUpper = false;
        for (int row = 0; row < rows; row++) {
            double fall = direction * table[row][entering];
            if (fall > TINY && basicValue[row] / fall < step) {
                step = Math.max(0, basicValue[row] / fall);
                leaving = row;
                leavesAtUpper = false;
            } else if (fall < -TINY && (width[basic[row]] - basicValue[row]) / -fall < step) {
                step = Math.max(0, (width[basic[row]] - basicValue[row]) / -fall);
                leaving = row;
                leavesAtUpper = true;
            }
        }
        for (int row = 0; row < rows; row++) {
            basicValue[row] -= direction * table[row][entering] * step;
        }
        if (leaving < 0) {
            atUpper[entering] = !atUpper[entering];
            return;
        }
        double value = atUpper[entering] ? width[entering] - step : step;
        exchange(leaving, entering, leavesAtUpper);
        basicValue[leaving] = value;
    }

    private void exchange(int row, int entering, boolean leavesAtUpper) {
        int leaving = basic[row];
        isBasic[leaving] = false;
        if (!isHelper(leaving)) {
            atUpper[leaving] = leavesAtUpper;
        }
        basic[row] = entering;
        isBasic[entering] = true;
        atUpper[entering] = false;
        double[] pivot = table[row];
        double scale = 1 / pivot[entering];
        for (int column = 0; column < pivot.length; column++) {
            pivot[column] *= scale;
        }
        for (int other = 0; other < rows; other++) {
            if (other != row) {
                subtract(table[other], pivot, entering);
            }
        }
        subtract(gain, pivot, entering);
    }

    private static void subtract(double[] from, double[] pivot, int column) {
        double factor = from[column];
        if (factor != 0) {
            for (int each = 0; each < from.length; each++) {
                from[each] -= factor * pivot[each];
            }
            from[column] = 0;
        }
    }
}
