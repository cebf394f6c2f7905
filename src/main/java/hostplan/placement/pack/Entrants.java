package hostplan.placement.pack;

import java.util.Arrays;

/// What may come into a basis: columns, and helpers that need none. There is a helper for each row,
/// to cover a VM once too often or to leave a host unused; then one for each row of VMs, to leave
/// one without a place.
final class Entrants {

    /// Instead of a helper.
    static final int NONE = -1;

    private static final double ALONG = 1e-7;

    private final Model model;
    private final Rows rows;
    private final Basis basis;
    private final int size;

    Entrants(Model model, Rows rows, Basis basis) {
        this.model = model;
        this.rows = rows;
        this.basis = basis;
        size = rows.all();
    }

    /// What the column would save.
    double gain(Column column) {
        return rows.sum(basis.duals(), column) - cost(column);
    }

    private double cost(Column column) {
        return (double) model.cost[column.host];
    }

    Entrant of(Column column) {
        double[] direction =
                Arrays.stream(basis.lines()).mapToDouble(line -> rows.sum(line, column)).toArray();
        return new Entrant(direction, column, cost(column), gain(column));
    }

    /// What it costs to put out a row by the column, for each unit of that row.
    double ratio(double[] line, Column column) {
        return ratio(rows.sum(line, column), gain(column));
    }

    private static double ratio(double along, double gain) {
        return along < -ALONG ? Math.max(0, -gain) / -along : Double.POSITIVE_INFINITY;
    }

    double gain(int helper) {
        return sign(helper) * basis.duals()[rowOf(helper)] - cost(helper);
    }

    Entrant of(int helper) {
        int row = rowOf(helper);
        double[] direction =
                Arrays.stream(basis.lines())
                        .mapToDouble(line -> sign(helper) * line[row])
                        .toArray();
        return new Entrant(direction, null, cost(helper), gain(helper));
    }

    /// The helper that saves most; none where none saves more than so much.
    int saving(double atLeast) {
        int found = NONE;
        double most = atLeast;
        for (int each = 0; each < size + rows.kinds(); each++) {
            double gain = gain(each);
            if (gain > most) {
                most = gain;
                found = each;
            }
        }
        return found;
    }

    /// The helper that puts out a row for least; none where none costs less than so much.
    int puttingOut(double[] line, double atMost) {
        double least = atMost;
        int found = NONE;
        for (int each = 0; each < size + rows.kinds(); each++) {
            double ratio = ratio(sign(each) * line[rowOf(each)], gain(each));
            if (ratio < least) {
                least = ratio;
                found = each;
            }
        }
        return found;
    }

    private double cost(int helper) {
        return helper < size ? 0 : (double) model.penalty;
    }

    private int sign(int helper) {
        return helper < rows.kinds() ? -1 : 1;
    }

    private int rowOf(int helper) {
        return helper < size ? helper : helper - size;
    }
}
