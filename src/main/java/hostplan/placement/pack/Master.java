package hostplan.placement.pack;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// How often to take each column so that all VMs are covered at the least cost, in fractions: a
/// revised simplex that starts from what it has and takes in columns as they are found (Gilmore and
/// Gomory, "A linear programming approach to the cutting-stock problem", Operations Research 9,
/// 1961). Computes in binary floating point; what it says of bounds is checked in whole numbers.
final class Master {

    static final double TINY = 1e-9;
    private static final double TRIFLE = 1e-5;
    private static final double ALONG = 1e-7;

    /// After so many exchanges the prices are computed from the start, lest errors add up.
    private static final int RENEWED = 50;

    private final Model model;

    /// Rows: the kinds that are left, then the hosts of which there are not enough.
    private final int[] kindOf;

    private final int[] hostOf;
    private final int[] rowOfKind;
    private final int[] rowOfHost;
    private final int rows;

    private final double[][] inverse;
    private final double[] wanted;

    /// Of slightly more than is wanted, by another trifle in each row: without that, many steps
    /// would change nothing (Charnes, "Optimality and degeneracy in linear programming",
    /// Econometrica 20, 1952).
    private final double[] amount;

    private final double[] rowCost;
    private final double[] dual;

    /// What stands in each row: a column, or null for a helper.
    private final @Nullable Column[] basic;

    private final double penalty;
    private final double tolerance;

    /// Columns that were worth taking in when all were last looked at.
    private final List<Column> promising = new ArrayList<>();

    private int exchanges;

    /// @param left of each kind
    /// @param hostsLeft of each kind of host
    Master(Model model, int[] left, int[] hostsLeft) {
        this.model = model;
        List<Integer> kinds = new ArrayList<>();
        rowOfKind = new int[model.kinds];
        Arrays.fill(rowOfKind, -1);
        for (int kind = 0; kind < model.kinds; kind++) {
            if (left[kind] > 0) {
                rowOfKind[kind] = kinds.size();
                kinds.add(kind);
            }
        }
        List<Integer> limited = new ArrayList<>();
        rowOfHost = new int[model.hosts];
        Arrays.fill(rowOfHost, -1);
        for (int host = 0; host < model.hosts; host++) {
            if (model.isLimited(host)) {
                rowOfHost[host] = kinds.size() + limited.size();
                limited.add(host);
            }
        }
        kindOf = kinds.stream().mapToInt(each -> each).toArray();
        hostOf = limited.stream().mapToInt(each -> each).toArray();
        rows = kindOf.length + hostOf.length;
        inverse = new double[rows][rows];
        wanted = new double[rows];
        amount = new double[rows];
        rowCost = new double[rows];
        dual = new double[rows];
        basic = new @Nullable Column[rows];
        penalty = (double) model.penalty;
        tolerance = 1e-7 * model.dearest();
        System.arraycopy(want(left, hostsLeft), 0, amount, 0, rows);
        for (int row = 0; row < rows; row++) {
            inverse[row][row] = 1;
            boolean isKind = row < kindOf.length;
            rowCost[row] = isKind ? penalty : 0;
        }
        price();
    }

    /// The same basis for other counts; it may take steps until it is one.
    private Master(Master other, int[] left, int[] hostsLeft) {
        model = other.model;
        kindOf = other.kindOf;
        hostOf = other.hostOf;
        rowOfKind = other.rowOfKind;
        rowOfHost = other.rowOfHost;
        rows = other.rows;
        penalty = other.penalty;
        tolerance = other.tolerance;
        inverse = Arrays.stream(other.inverse).map(double[]::clone).toArray(double[][]::new);
        rowCost = other.rowCost.clone();
        dual = other.dual.clone();
        basic = other.basic.clone();
        wanted = new double[rows];
        amount = new double[rows];
        double[] more = want(left, hostsLeft);
        for (int row = 0; row < rows; row++) {
            for (int each = 0; each < rows; each++) {
                amount[row] += inverse[row][each] * more[each];
            }
        }
        price();
    }

    /// Sets what is wanted, and says it with its trifles.
    private double[] want(int[] left, int[] hostsLeft) {
        Random trifles = new Random(rows);
        double[] more = new double[rows];
        for (int row = 0; row < rows; row++) {
            boolean isKind = row < kindOf.length;
            wanted[row] = isKind ? left[kindOf[row]] : hostsLeft[hostOf[row - kindOf.length]];
            more[row] = wanted[row] + TRIFLE * (1 + trifles.nextDouble());
        }
        return more;
    }

    /// Goes on from this one with other counts, where that is less work than a new start.
    Optional<Master> with(int[] left, int[] hostsLeft, List<Column> columns) {
        int size = hostOf.length;
        for (int kind = 0; kind < left.length; kind++) {
            size += left[kind] > 0 ? 1 : 0;
            if (left[kind] > 0 && rowOfKind[kind] < 0) {
                return Optional.empty();
            }
        }
        if (rows > 2 * size) {
            return Optional.empty();
        }
        Master next = new Master(this, left, hostsLeft);
        return next.repair(columns) ? Optional.of(next) : Optional.empty();
    }

    /// How far the counts are from these.
    double distance(int[] left) {
        double distance = 0;
        for (int kind = 0; kind < left.length; kind++) {
            int row = rowOfKind[kind];
            distance += Math.abs(left[kind] - (row < 0 ? 0 : wanted[row]));
        }
        return distance;
    }

    /// Dual simplex: what is negative goes out for what costs least.
    private boolean repair(List<Column> columns) {
        for (int step = 0; step < 2 * rows; step++) {
            int leaving = 0;
            for (int row = 1; row < rows; row++) {
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
            double along = along(line, column);
            if (along < -ALONG && Math.max(0, -gain(column)) < least * -along) {
                least = Math.max(0, -gain(column)) / -along;
                found = column;
            }
        }
        int helping = -1;
        for (int each = 0; each < rows + kindOf.length; each++) {
            double along = sign(each) * line[rowOf(each)];
            if (along < -ALONG && Math.max(0, -gain(each)) < least * -along) {
                least = Math.max(0, -gain(each)) / -along;
                helping = each;
            }
        }
        if (helping >= 0) {
            exchange(leaving, direction(helping), entering(helping), gain(helping));
        } else if (found != null) {
            exchange(leaving, direction(found), entering(found), gain(found));
        }
        return helping >= 0 || found != null;
    }

    private void price() {
        Arrays.fill(dual, 0);
        for (int row = 0; row < rows; row++) {
            double each = rowCost[row];
            if (each != 0) {
                double[] line = inverse[row];
                for (int column = 0; column < rows; column++) {
                    dual[column] += each * line[column];
                }
            }
        }
    }

    /// What one VM of a kind costs at the margin; not negative.
    double dual(int kind) {
        return rowOfKind[kind] < 0 ? 0 : Math.max(0, dual[rowOfKind[kind]]);
    }

    /// What one more of a host would save; not negative.
    double rent(int host) {
        return rowOfHost[host] < 0 ? 0 : Math.max(0, -dual[rowOfHost[host]]);
    }

    double value() {
        double value = 0;
        for (int row = 0; row < rows; row++) {
            value += rowCost[row] * times(row);
        }
        return value;
    }

    private double times(int row) {
        double times = 0;
        for (int each = 0; each < rows; each++) {
            times += inverse[row][each] * wanted[each];
        }
        return times;
    }

    /// What the column would save; it is worth taking in above zero.
    double gain(Column column) {
        double gain = (double) -model.cost[column.host];
        for (int place = 0; place < column.kinds.length; place++) {
            int row = rowOfKind[column.kinds[place]];
            if (row >= 0) {
                gain += dual[row] * column.counts[place];
            }
        }
        int row = rowOfHost[column.host];
        return row < 0 ? gain : gain + dual[row];
    }

    /// Takes in what is best of these columns and of the helpers, until none of them helps.
    void settle(List<Column> columns) {
        for (int step = 0; step < 50 * (rows + 20); step++) {
            Column column = best(columns);
            double most = column == null ? tolerance() : gain(column);
            int row = helper();
            boolean isTaken =
                    row >= 0 && gain(row) > most
                            ? takeHelper(row)
                            : column != null && take(column, most);
            if (!isTaken) {
                return;
            }
        }
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
        double most = tolerance();
        Column found = null;
        int kept = 0;
        for (Column column : promising) {
            double gain = gain(column);
            if (gain > tolerance()) {
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
        for (int each = 0; each < rows + kindOf.length; each++) {
            double gain = gain(each);
            if (gain > most) {
                most = gain;
                found = each;
            }
        }
        return found;
    }

    private double gain(int helper) {
        return helper < rows ? sign(helper) * dual[helper] : dual[helper - rows] - penalty;
    }

    private int sign(int helper) {
        return helper < kindOf.length ? -1 : 1;
    }

    private int rowOf(int helper) {
        return helper < rows ? helper : helper - rows;
    }

    private boolean takeHelper(int helper) {
        double[] direction = direction(helper);
        int leaving = leaving(direction);
        if (leaving < 0) {
            return false;
        }
        exchange(leaving, direction, entering(helper), gain(helper));
        return true;
    }

    private Entering entering(int helper) {
        return helper < rows ? new Entering(null, 0) : new Entering(null, penalty);
    }

    private double[] direction(int helper) {
        double[] direction = new double[rows];
        for (int each = 0; each < rows; each++) {
            direction[each] = sign(helper) * inverse[each][rowOf(helper)];
        }
        return direction;
    }

    private boolean take(Column column, double gain) {
        double[] direction = direction(column);
        int leaving = leaving(direction);
        if (leaving < 0) {
            return false;
        }
        exchange(leaving, direction, entering(column), gain);
        return true;
    }

    private Entering entering(Column column) {
        return new Entering(column, (double) model.cost[column.host]);
    }

    private double[] direction(Column column) {
        double[] direction = new double[rows];
        for (int row = 0; row < rows; row++) {
            direction[row] = along(inverse[row], column);
        }
        return direction;
    }

    private double along(double[] line, Column column) {
        int hostRow = rowOfHost[column.host];
        double sum = hostRow < 0 ? 0 : line[hostRow];
        for (int place = 0; place < column.kinds.length; place++) {
            int each = rowOfKind[column.kinds[place]];
            if (each >= 0) {
                sum += line[each] * column.counts[place];
            }
        }
        return sum;
    }

    /// What comes into a row: a column or a helper.
    private record Entering(@Nullable Column column, double cost) {}

    /// Of those that reach zero first the one with the largest pivot.
    private int leaving(double[] direction) {
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows; row++) {
            if (direction[row] > TINY) {
                least = Math.min(least, (Math.max(0, amount[row]) + 1e-9) / direction[row]);
            }
        }
        int found = -1;
        double largest = 0;
        for (int row = 0; row < rows; row++) {
            if (direction[row] > Math.max(TINY, largest)
                    && Math.max(0, amount[row]) / direction[row] <= least) {
                found = row;
                largest = direction[row];
            }
        }
        return found;
    }

    private void exchange(int leaving, double[] direction, Entering entering, double gain) {
        double from = direction[leaving] > 0 ? Math.max(0, amount[leaving]) : amount[leaving];
        double step = from / direction[leaving];
        double[] pivot = inverse[leaving];
        double scale = 1 / direction[leaving];
        for (int each = 0; each < rows; each++) {
            pivot[each] *= scale;
        }
        for (int other = 0; other < rows; other++) {
            double factor = direction[other];
            if (other != leaving && factor != 0) {
                double[] line = inverse[other];
                for (int each = 0; each < rows; each++) {
                    line[each] -= factor * pivot[each];
                }
                amount[other] -= step * factor;
            }
        }
        amount[leaving] = step;
        basic[leaving] = entering.column();
        rowCost[leaving] = entering.cost();
        if (++exchanges % RENEWED == 0) {
            price();
        } else {
            for (int each = 0; each < rows; each++) {
                dual[each] -= gain * pivot[each];
            }
        }
    }

    /// How often a column is taken.
    record Use(Column column, double times) {}

    List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Column column = basic[row];
            double times = column == null ? 0 : times(row);
            if (column != null && times > TINY) {
                uses.add(new Use(column, times));
            }
        }
        return uses;
    }
}
