package hostplan.placement.pack;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// The rows of the fractional problem: the kinds of VMs that are left, then the kinds of hosts of
/// which there are only so many.
final class Rows {

    private static final double TRIFLE = 1e-5;

    private final int[] kindOf;
    private final int[] hostOf;
    private final int[] rowOfKind;
    private final int[] rowOfHost;

    /// @param left of each kind
    Rows(Model model, int[] left) {
        kindOf = IntStream.range(0, model.kinds).filter(kind -> left[kind] > 0).toArray();
        hostOf = IntStream.range(0, model.hosts).filter(model::isLimited).toArray();
        rowOfKind = new int[model.kinds];
        Arrays.fill(rowOfKind, -1);
        for (int row = 0; row < kindOf.length; row++) {
            rowOfKind[kindOf[row]] = row;
        }
        rowOfHost = new int[model.hosts];
        Arrays.fill(rowOfHost, -1);
        for (int row = 0; row < hostOf.length; row++) {
            rowOfHost[hostOf[row]] = kindOf.length + row;
        }
    }

    int kinds() {
        return kindOf.length;
    }

    int all() {
        return kindOf.length + hostOf.length;
    }

    /// Less than zero where it has none.
    int ofKind(int kind) {
        return rowOfKind[kind];
    }

    /// Less than zero where it has none.
    int ofHost(int host) {
        return rowOfHost[host];
    }

    double[] wanted(int[] left, int[] hostsLeft) {
        double[] wanted = new double[all()];
        for (int row = 0; row < wanted.length; row++) {
            boolean isKind = row < kindOf.length;
            wanted[row] = isKind ? left[kindOf[row]] : hostsLeft[hostOf[row - kindOf.length]];
        }
        return wanted;
    }

    /// Slightly more, by another trifle in each row: without that, many steps would change nothing
    /// (Charnes, "Optimality and degeneracy in linear programming", Econometrica 20, 1952).
    static double[] slightlyMore(double[] wanted) {
        Random trifles = new Random(wanted.length);
        return Arrays.stream(wanted)
                .map(each -> each + TRIFLE * (1 + trifles.nextDouble()))
                .toArray();
    }

    /// Whether there is a row for all that is left, and not many more.
    boolean suit(int[] left) {
        int size = hostOf.length;
        for (int kind = 0; kind < left.length; kind++) {
            if (left[kind] > 0 && rowOfKind[kind] < 0) {
                return false;
            }
            size += left[kind] > 0 ? 1 : 0;
        }
        return all() <= 2 * size;
    }

    /// What a column has in each row, times the figure of that row.
    double sum(double[] figures, Column column) {
        int hostRow = rowOfHost[column.host];
        double sum = hostRow < 0 ? 0 : figures[hostRow];
        for (int place = 0; place < column.kinds.length; place++) {
            int row = rowOfKind[column.kinds[place]];
            if (row >= 0) {
                sum += figures[row] * column.counts[place];
            }
        }
        return sum;
    }
}
