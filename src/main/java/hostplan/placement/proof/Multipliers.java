package hostplan.placement.proof;

/// Prices of resources by which what fits a host is worth little more than the best that does:
/// those that make u · free + Σ most × max(0, price − u · need) small, by steps down its slope (B.
/// T. Polyak, "Minimization of unsmooth functionals", 1969). In floating point, since any will do.
final class Multipliers {

    private static final int ROUNDS = 600;

    private final WorthSearch.Wares wares;
    private final int[] kinds;
    private final double target;
    private final int resources;

    /// @param target what the sum is known to come near to
    Multipliers(WorthSearch.Wares wares, int[] kinds, long target) {
        this.wares = wares;
        this.kinds = kinds;
        this.target = (double) target;
        resources = wares.free().length;
    }

    double[] found() {
        double[] now = new double[resources];
        double[] best = now;
        double least = Double.MAX_VALUE;
        double below = target;
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[resources];
            double value = value(now, slope);
            if (value < least) {
                least = value;
                best = now;
            }
            double length = 0;
            for (double each : slope) {
                length += each * each;
            }
            if (length == 0 || value <= below) {
                break;
            }
            now = step(now, slope, (value - below) / length);
        }
        double[] each = best.clone();
        for (int r = 0; r < resources; r++) {
            each[r] /= Math.max(1, (double) wares.free()[r]);
        }
        return each;
    }

    private static double[] step(double[] from, double[] slope, double by) {
        double[] next = from.clone();
        for (int r = 0; r < next.length; r++) {
            next[r] = Math.max(0, next[r] - by * slope[r]);
        }
        return next;
    }

    /// For a whole host of each resource.
    private double value(double[] multipliers, double[] slope) {
        double value = 0;
        for (int r = 0; r < resources; r++) {
            value += multipliers[r];
            slope[r] = 1;
        }
        for (int kind : kinds) {
            double reduced = (double) wares.price()[kind];
            for (int r = 0; r < resources; r++) {
                reduced -= multipliers[r] * share(kind, r);
            }
            if (reduced > 0) {
                int most = wares.most()[kind];
                value += most * reduced;
                for (int r = 0; r < resources; r++) {
                    slope[r] -= most * share(kind, r);
                }
            }
        }
        return value;
    }

    private double share(int kind, int resource) {
        return wares.need()[kind][resource] / Math.max(1, (double) wares.free()[resource]);
    }
}
