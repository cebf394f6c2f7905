package hostplan.placement.pack;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How often to take each column so that all VMs are covered at the least cost, in fractions: a
/// revised simplex that starts from what it has and takes in columns as they are found (Gilmore and
/// Gomory, "A linear programming approach to the cutting-stock problem", Operations Research 9,
/// 1961). Computes in binary floating point; what it says of bounds is checked in whole numbers.
final class Master {

    static final double TINY = 1e-9;

    private final Model model;

    /// Rows: the kinds that are left, then the hosts of which there are not enough.
    private final int[] kindOf;

    private final int[] hostOf;
    private final int[] rowOfKind;
    private final int[] rowOfHost;
    private final int rows;

    private final double[][] inverse;
    private final double[] amount;
    private final double[] rowCost;
    private final double[] dual;

    /// What stands in each row: a column, or null for a helper.
    private final @Nullable Column[] basic;

    /// Of a helper without a column: 1 a VM without a place, -1 one too many covered, 0 a host
    /// unused.
    private final int[] helper;

    private final int[] helperRow;
    private final double penalty;

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
        amount = new double[rows];
        rowCost = new double[rows];
        dual = new double[rows];
        basic = new @Nullable Column[rows];
        helper = new int[rows];
        helperRow = new int[rows];
        penalty = (double) model.penalty;
        for (int row = 0; row < rows; row++) {
            inverse[row][row] = 1;
            helperRow[row] = row;
            boolean isKind = row < kindOf.length;
            helper[row] = isKind ? 1 : 0;
            amount[row] = isKind ? left[kindOf[row]] : hostsLeft[hostOf[row - kindOf.length]];
            rowCost[row] = isKind ? penalty : 0;
        }
        price();
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
            value += rowCost[row] * amount[row];
        }
        return value;
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
            if (!helpers() && !best(columns)) {
                return;
            }
        }
    }

    private boolean best(List<Column> columns) {
        Column found = null;
        double most = tolerance();
        for (Column column : columns) {
            double gain = gain(column);
            if (gain > most) {
                most = gain;
                found = column;
            }
        }
        return found != null && take(found);
    }

    private double tolerance() {
        return 1e-7 * model.dearest();
    }

    /// Covers a VM once too often, or leaves a host unused, where that helps.
    private boolean helpers() {
        int found = -1;
        double most = tolerance();
        for (int row = 0; row < rows; row++) {
            double gain = row < kindOf.length ? -dual[row] : dual[row];
            if (gain > most) {
                most = gain;
                found = row;
            }
        }
        if (found < 0) {
            return false;
        }
        int sign = found < kindOf.length ? -1 : 1;
        double[] direction = new double[rows];
        for (int row = 0; row < rows; row++) {
            direction[row] = sign * inverse[row][found];
        }
        int leaving = leaving(direction);
        if (leaving < 0) {
            return false;
        }
        exchange(leaving, direction, null, sign < 0 ? -1 : 0, found, 0);
        return true;
    }

    private boolean take(Column column) {
        double[] direction = new double[rows];
        int hostRow = rowOfHost[column.host];
        for (int row = 0; row < rows; row++) {
            double[] line = inverse[row];
            double sum = hostRow < 0 ? 0 : line[hostRow];
            for (int place = 0; place < column.kinds.length; place++) {
                int each = rowOfKind[column.kinds[place]];
                if (each >= 0) {
                    sum += line[each] * column.counts[place];
                }
            }
            direction[row] = sum;
        }
        int leaving = leaving(direction);
        if (leaving < 0) {
            return false;
        }
        exchange(leaving, direction, column, 0, -1, (double) model.cost[column.host]);
        return true;
    }

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

    private void exchange(
            int leaving,
            double[] direction,
            @Nullable Column column,
            int kind,
            int row,
            double cost) {
        double step = Math.max(0, amount[leaving]) / direction[leaving];
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
        basic[leaving] = column;
        helper[leaving] = kind;
        helperRow[leaving] = row;
        rowCost[leaving] = cost;
        price();
    }

    /// How often a column is taken.
    record Use(Column column, double times) {}

    List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Column column = basic[row];
            if (column != null && amount[row] > TINY) {
                uses.add(new Use(column, amount[row]));
            }
        }
        return uses;
    }

    /// VMs without a place, in fractions.
    double unplaced() {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            if (basic[row] == null && helper[row] == 1) {
                sum += amount[row];
            }
        }
        return sum;
    }
}
