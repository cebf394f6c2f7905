package hostplan.placement.pack;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How often to take each column so that all VMs are covered at the least cost, in fractions: a
/// revised simplex that starts from what it has and takes in columns as they are found (Gilmore and
/// Gomory, "A linear programming approach to the cutting-stock problem", Operations Research 9,
/// 1961). Computes in binary floating point; what it says of bounds is checked in whole numbers.
final class Master {

    private static final double TINY = 1e-9;
    private static final double ALONG = 1e-7;

    /// After so many exchanges the prices are computed from the start, lest errors add up.
    private static final int RENEWED = 50;

    private final Model model;
    private final Rows rows;
    private final int size;
    private final double penalty;
    private final double tolerance;

    private final double[][] inverse;
    private final double[] wanted;

    /// Of slightly more than is wanted.
    private final double[] amount;

    private final double[] rowCost;
    private final double[] dual;

    /// What stands in each row: a column, or null for a helper.
    private final @Nullable Column[] basic;

    /// Columns that were worth taking in when all were last looked at.
    private final List<Column> promising = new ArrayList<>();

    private int exchanges;

    /// @param left of each kind
    /// @param hostsLeft of each kind of host
    Master(Model model, int[] left, int[] hostsLeft) {
        this.model = model;
        rows = new Rows(model, left);
        size = rows.all();
        penalty = (double) model.penalty;
        tolerance = 1e-7 * model.dearest();
        inverse = new double[size][size];
        wanted = rows.wanted(left, hostsLeft);
        amount = Rows.slightlyMore(wanted);
        rowCost = new double[size];
        dual = new double[size];
        basic = new @Nullable Column[size];
        for (int row = 0; row < size; row++) {
            inverse[row][row] = 1;
            rowCost[row] = row < rows.kinds() ? penalty : 0;
        }
        price();
    }

    /// The same basis for other counts; it may take steps until it is one.
    private Master(Master other, int[] left, int[] hostsLeft) {
        model = other.model;
        rows = other.rows;
        size = other.size;
        penalty = other.penalty;
        tolerance = other.tolerance;
        inverse = Arrays.stream(other.inverse).map(double[]::clone).toArray(double[][]::new);
        wanted = rows.wanted(left, hostsLeft);
        double[] more = Rows.slightlyMore(wanted);
        amount = Arrays.stream(inverse).mapToDouble(line -> product(line, more)).toArray();
        rowCost = other.rowCost.clone();
        dual = new double[size];
        basic = other.basic.clone();
        price();
    }

    /// Goes on from this one with other counts, where that is less work than a new start.
    Optional<Master> with(int[] left, int[] hostsLeft, List<Column> columns) {
        if (!rows.suit(left)) {
            return Optional.empty();
        }
        Master next = new Master(this, left, hostsLeft);
        return next.repair(columns) ? Optional.of(next) : Optional.empty();
    }

    /// How far the counts are from these.
    double distance(int[] left) {
        double distance = 0;
        for (int kind = 0; kind < left.length; kind++) {
            int row = rows.ofKind(kind);
            distance += Math.abs(left[kind] - (row < 0 ? 0 : wanted[row]));
        }
        return distance;
    }

    /// Dual simplex: what is negative goes out for what costs least.
    private boolean repair(List<Column> columns) {
        for (int step = 0; step < 2 * size; step++) {
            int leaving = 0;
            for (int row = 1; row < size; row++) {
                leaving = amount[row] < amount[leaving] ? row : leaving;
            }
            if (amount[leaving] >= -TINY) {
                return true;
            }
            if (!putOut(leaving, columns)) {
                return false;
            }
        }
        return false;
    }

    private boolean putOut(int leaving, List<Column> columns) {
        double[] line = inverse[leaving];
        double least = Double.POSITIVE_INFINITY;
        Column found = null;
        for (Column column : columns) {
            double ratio = ratio(rows.sum(line, column), gain(column));
            if (ratio < least) {
                least = ratio;
                found = column;
            }
        }
        int helping = helping(line, least);
        if (helping >= 0) {
            exchange(leaving, direction(helping), null, cost(helping), gain(helping));
        } else if (found != null) {
            exchange(leaving, direction(found), found, cost(found), gain(found));
        }
        return helping >= 0 || found != null;
    }

    /// The helper that costs least; less than zero where none costs less than that.
    private int helping(double[] line, double most) {
        double least = most;
        int helping = -1;
        for (int each = 0; each < size + rows.kinds(); each++) {
            double ratio = ratio(sign(each) * line[rowOf(each)], gain(each));
            if (ratio < least) {
                least = ratio;
                helping = each;
            }
        }
        return helping;
    }

    private static double ratio(double along, double gain) {
        return along < -ALONG ? Math.max(0, -gain) / -along : Double.POSITIVE_INFINITY;
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

    /// What one VM of a kind costs at the margin; not negative.
    double dual(int kind) {
        int row = rows.ofKind(kind);
        return row < 0 ? 0 : Math.max(0, dual[row]);
    }

    /// What one more of a host would save; not negative.
    double rent(int host) {
        int row = rows.ofHost(host);
        return row < 0 ? 0 : Math.max(0, -dual[row]);
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

    /// What the column would save; it is worth taking in above [#tolerance()].
    double gain(Column column) {
        return rows.sum(dual, column) - cost(column);
    }

    private double cost(Column column) {
        return (double) model.cost[column.host];
    }

    /// Takes in what is best of these columns and of the helpers, until none of them helps.
    void settle(List<Column> columns) {
        for (int step = 0; step < 50 * (size + 20); step++) {
            Column column = best(columns);
            double most = column == null ? tolerance : gain(column);
            int helper = helper();
            boolean isTaken =
                    (helper >= 0 && gain(helper) > most)
                            ? take(direction(helper), null, cost(helper), gain(helper))
                            : column != null && take(direction(column), column, cost(column), most);
            if (!isTaken) {
                return;
            }
        }
    }

    private boolean take(double[] direction, @Nullable Column column, double cost, double gain) {
        int leaving = leaving(direction);
        if (leaving >= 0) {
            exchange(leaving, direction, column, cost, gain);
        }
        return leaving >= 0;
    }

    private @Nullable Column best(List<Column> columns) {
        Column found = promising();
        if (found == null) {
            promising.addAll(columns);
            found = promising();
        }
        return found;
    }

    /// The best of them, while the others that are still worth it stay.
    private @Nullable Column promising() {
        double most = tolerance;
        Column found = null;
        int kept = 0;
        for (Column column : promising) {
            double gain = gain(column);
            if (gain > tolerance) {
                promising.set(kept++, column);
                if (gain > most) {
                    most = gain;
                    found = column;
                }
            }
        }
        promising.subList(kept, promising.size()).clear();
        return found;
    }

    double tolerance() {
        return tolerance;
    }

    /// The one that helps most: by row, to cover a VM once too often or to leave a host unused;
    /// then by row, to leave a VM without a place.
    private int helper() {
        int found = -1;
        double most = tolerance;
        for (int each = 0; each < size + rows.kinds(); each++) {
            double gain = gain(each);
            if (gain > most) {
                most = gain;
                found = each;
            }
        }
        return found;
    }

    private double gain(int helper) {
        return sign(helper) * dual[rowOf(helper)] - cost(helper);
    }

    private double cost(int helper) {
        return helper < size ? 0 : penalty;
    }

    private int sign(int helper) {
        return helper < rows.kinds() ? -1 : 1;
    }

    private int rowOf(int helper) {
        return helper < size ? helper : helper - size;
    }

    private double[] direction(int helper) {
        int row = rowOf(helper);
        return Arrays.stream(inverse).mapToDouble(line -> sign(helper) * line[row]).toArray();
    }

    private double[] direction(Column column) {
        return Arrays.stream(inverse).mapToDouble(line -> rows.sum(line, column)).toArray();
    }

    /// Of those that reach zero first the one with the largest pivot.
    private int leaving(double[] direction) {
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < size; row++) {
            if (direction[row] > TINY) {
                least = Math.min(least, (Math.max(0, amount[row]) + 1e-9) / direction[row]);
            }
        }
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

    private void exchange(
            int leaving, double[] direction, @Nullable Column column, double cost, double gain) {
        pivot(leaving, direction);
        basic[leaving] = column;
        rowCost[leaving] = cost;
        if (++exchanges % RENEWED == 0) {
            price();
            return;
        }
        double[] line = inverse[leaving];
        for (int each = 0; each < size; each++) {
            dual[each] -= gain * line[each];
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

    /// How often a column is taken.
    record Use(Column column, double times) {}

    List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            Column column = basic[row];
            double times = column == null ? 0 : times(row);
            if (column != null && times > TINY) {
                uses.add(new Use(column, times));
            }
        }
        return uses;
    }
}
