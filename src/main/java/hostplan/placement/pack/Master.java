package hostplan.placement.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How often to take each column so that all VMs are covered at the least cost, in fractions: a
/// revised simplex that starts from what it has and takes in columns as they are found (Gilmore and
/// Gomory, "A linear programming approach to the cutting-stock problem", Operations Research 9,
/// 1961). Computes in binary floating point; what it says of bounds is checked in whole numbers.
final class Master {

    private final Model model;
    private final Rows rows;
    private final double tolerance;
    private final Basis basis;
    private final Entrants entrants;
    private final Promising promising;

    private Master(Model model, Rows rows, Basis basis) {
        this.model = model;
        this.rows = rows;
        this.basis = basis;
        tolerance = 1e-7 * model.dearest();
        entrants = new Entrants(model, rows, basis);
        promising = new Promising(entrants, tolerance);
    }

    /// All VMs without a place at first, and all hosts unused.
    ///
    /// @param left of each kind
    /// @param hostsLeft of each kind of host
    static Master of(Model model, int[] left, int[] hostsLeft) {
        Rows rows = new Rows(model, left);
        double[] costs = new double[rows.all()];
        Arrays.fill(costs, 0, rows.kinds(), (double) model.penalty);
        return new Master(model, rows, Basis.ofHelpers(rows.wanted(left, hostsLeft), costs));
    }

    /// Goes on from this one with other counts, where that is less work than a new start.
    Optional<Master> with(int[] left, int[] hostsLeft, List<Column> columns) {
        if (!rows.suit(left)) {
            return Optional.empty();
        }
        Master next = new Master(model, rows, basis.with(rows.wanted(left, hostsLeft)));
        return new Repair(next.basis, next.entrants, columns).succeeds()
                ? Optional.of(next)
                : Optional.empty();
    }

    /// How far the counts are from these.
    double distance(int[] left) {
        double distance = 0;
        for (int kind = 0; kind < left.length; kind++) {
            int row = rows.ofKind(kind);
            distance += Math.abs(left[kind] - (row < 0 ? 0 : basis.wanted(row)));
        }
        return distance;
    }

    /// What one VM of a kind costs at the margin; not negative.
    double dual(int kind) {
        int row = rows.ofKind(kind);
        return row < 0 ? 0 : Math.max(0, basis.duals()[row]);
    }

    /// What one more of a host would save; not negative.
    double rent(int host) {
        int row = rows.ofHost(host);
        return row < 0 ? 0 : Math.max(0, -basis.duals()[row]);
    }

    double value() {
        return basis.value();
    }

    /// What the column would save; it is worth taking in above [#tolerance()].
    double gain(Column column) {
        return entrants.gain(column);
    }

    double tolerance() {
        return tolerance;
    }

    /// Takes in what is best of these columns and of the helpers, until none of them helps.
    void settle(List<Column> columns) {
        boolean helps = true;
        for (int step = 0; helps && step < 50 * (basis.size() + 20); step++) {
            helps = best(columns).filter(this::takes).isPresent();
        }
    }

    private Optional<Entrant> best(List<Column> columns) {
        Column column = promising.best(columns);
        int helper = entrants.saving(column == null ? tolerance : entrants.gain(column));
        if (helper != Entrants.NONE) {
            return Optional.of(entrants.of(helper));
        }
        return Optional.ofNullable(column).map(entrants::of);
    }

    private boolean takes(Entrant entrant) {
        int leaving = basis.leaving(entrant.direction());
        if (leaving >= 0) {
            basis.exchange(leaving, entrant);
        }
        return leaving >= 0;
    }

    /// How often a column is taken.
    record Use(Column column, double times) {}

    List<Use> uses() {
        return basis.uses();
    }
}
