package hostplan.placement.pack;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stands in each row of the fractional problem, how often it is taken, and the prices that
/// follow. Steps of the simplex exchange one of them.
final class Basis {

    private static final double TINY = 1e-9;

    /// After so many exchanges the prices are computed from the start, lest errors add up.
    private static final int RENEWED = 50;

    private final int size;
    private final double[][] inverse;
    private final double[] wanted;

    /// Of slightly more than is wanted.
    private final double[] amount;

    private final double[] rowCost;
    private final double[] dual;

    /// What stands in each row: a column, or null for a helper.
    private final @Nullable Column[] basic;

    private int exchanges;

    private Basis(
            double[][] inverse,
            double[] wanted,
            double[] amount,
            double[] rowCost,
            @Nullable Column[] basic) {
        size = wanted.length;
        this.inverse = inverse;
        this.wanted = wanted;
        this.amount = amount;
        this.rowCost = rowCost;
        this.basic = basic;
        dual = new double[size];
        price();
    }

    /// A helper in each row.
    static Basis ofHelpers(double[] wanted, double[] costs) {
        int size = wanted.length;
        double[][] inverse = new double[size][size];
        for (int row = 0; row < size; row++) {
            inverse[row][row] = 1;
        }
        return new Basis(
                inverse, wanted, Rows.slightlyMore(wanted), costs, new @Nullable Column[size]);
    }

    /// The same where something else is wanted; some of it may be taken less often than never.
    Basis with(double[] other) {
        double[] more = Rows.slightlyMore(other);
        double[][] copy = Arrays.stream(inverse).map(double[]::clone).toArray(double[][]::new);
        double[] taken = Arrays.stream(copy).mapToDouble(line -> product(line, more)).toArray();
        return new Basis(copy, other, taken, rowCost.clone(), basic.clone());
    }

    private void price() {
        Arrays.fill(dual, 0);
        for (int row = 0; row < size; row++) {
            double each = rowCost[row];
            if (each != 0) {
                double[] line = inverse[row];
                for (int column = 0; column < size; column++) {
                    dual[column] += each * line[column];
                }
            }
        }
    }

    int size() {
        return size;
    }

    double wanted(int row) {
        return wanted[row];
    }

    /// Of each row what one more of it costs; not to be changed.
    double[] duals() {
        return dual;
    }

    /// Of the inverse; not to be changed.
    double[] line(int row) {
        return inverse[row];
    }

    double[][] lines() {
        return inverse;
    }

    double value() {
        double value = 0;
        for (int row = 0; row < size; row++) {
            value += rowCost[row] * times(row);
        }
        return value;
    }

    private double times(int row) {
        return product(inverse[row], wanted);
    }

    private static double product(double[] one, double[] other) {
        double product = 0;
        for (int each = 0; each < one.length; each++) {
            product += one[each] * other[each];
        }
        return product;
    }

    /// The row that is furthest below zero; less than zero where none is.
    int lacking() {
        int found = 0;
        for (int row = 1; row < size; row++) {
            found = amount[row] < amount[found] ? row : found;
        }
        return amount[found] >= -TINY ? -1 : found;
    }

    /// Of the rows that reach zero first the one with the largest pivot; less than zero where none
    /// does.
    int leaving(double[] direction) {
        double least = reach(direction);
        int found = -1;
        double largest = 0;
        for (int row = 0; row < size; row++) {
            if (direction[row] > Math.max(TINY, largest)
                    && Math.max(0, amount[row]) / direction[row] <= least) {
                found = row;
                largest = direction[row];
            }
        }
        return found;
    }

    /// How far it goes until a row reaches zero, and slightly further.
    private double reach(double[] direction) {
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < size; row++) {
            if (direction[row] > TINY) {
                least = Math.min(least, (Math.max(0, amount[row]) + 1e-9) / direction[row]);
            }
        }
        return least;
    }

    void exchange(int leaving, Entrant entrant) {
        pivot(leaving, entrant.direction());
        basic[leaving] = entrant.column();
        rowCost[leaving] = entrant.cost();
        if (++exchanges % RENEWED == 0) {
            price();
            return;
        }
        double[] line = inverse[leaving];
        for (int each = 0; each < size; each++) {
            dual[each] -= entrant.gain() * line[each];
        }
    }

    private void pivot(int leaving, double[] direction) {
        double from = direction[leaving] > 0 ? Math.max(0, amount[leaving]) : amount[leaving];
        double step = from / direction[leaving];
        double[] pivot = inverse[leaving];
        double scale = 1 / direction[leaving];
        for (int each = 0; each < size; each++) {
            pivot[each] *= scale;
        }
        for (int other = 0; other < size; other++) {
            double factor = direction[other];
            if (other != leaving && factor != 0) {
                double[] line = inverse[other];
                for (int each = 0; each < size; each++) {
                    line[each] -= factor * pivot[each];
                }
                amount[other] -= step * factor;
            }
        }
        amount[leaving] = step;
    }

    List<Master.Use> uses() {
        List<Master.Use> uses = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            Column column = basic[row];
            double times = column == null ? 0 : times(row);
            if (column != null && times > TINY) {
                uses.add(new Master.Use(column, times));
            }
        }
        return uses;
    }
}
