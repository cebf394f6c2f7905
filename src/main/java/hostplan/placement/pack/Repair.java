package hostplan.placement.pack;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Makes a basis of one where some is taken less often than never: what is goes out for what costs
/// least (dual simplex: Lemke, "The dual method of solving the linear programming problem", Naval
/// Research Logistics Quarterly 1, 1954).
final class Repair {

    private final Basis basis;
    private final Entrants entrants;
    private final List<Column> columns;

    Repair(Basis basis, Entrants entrants, List<Column> columns) {
        this.basis = basis;
        this.entrants = entrants;
        this.columns = columns;
    }

    /// Whether it became one in not too many steps.
    boolean succeeds() {
        for (int step = 0; step < 2 * basis.size(); step++) {
            int leaving = basis.lacking();
            if (leaving < 0) {
                return true;
            }
            if (!putOut(leaving)) {
                return false;
            }
        }
        return false;
    }

    private boolean putOut(int leaving) {
        double[] line = basis.line(leaving);
        Column column = cheapest(line);
        double least = column == null ? Double.POSITIVE_INFINITY : entrants.ratio(line, column);
        int helper = entrants.puttingOut(line, least);
        if (helper != Entrants.NONE) {
            basis.exchange(leaving, entrants.of(helper));
        } else if (column != null) {
            basis.exchange(leaving, entrants.of(column));
        }
        return helper != Entrants.NONE || column != null;
    }

    private @Nullable Column cheapest(double[] line) {
        double least = Double.POSITIVE_INFINITY;
        Column found = null;
        for (Column column : columns) {
            double ratio = entrants.ratio(line, column);
            if (ratio < least) {
                least = ratio;
                found = column;
            }
        }
        return found;
    }
}
