package hostplan.placement.pack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Solves the fractional problem, looking for a better column for each kind of host until there is
/// none, and says what bound follows.
final class Generation {

    /// So little less than one that no rounding of floating point makes a price too high.
    private static final double SURELY = 1 - 1e-12;

    private final Model model;
    private final List<Column> columns;
    private final Set<Column> known;
    private final Knapsack[] knapsacks;

    /// @param columns those there are; more are added
    Generation(Model model, List<Column> columns, Set<Column> known) {
        this.model = model;
        this.columns = columns;
        this.known = known;
        knapsacks = new Knapsack[model.hosts];
        for (int host = 0; host < model.hosts; host++) {
            knapsacks[host] = new Knapsack(model, host);
        }
    }

    /// @param certificate of the last look at all hosts
    /// @param isProven whether no column is better
    record Solved(Master master, Prices certificate, boolean isProven) {}

    /// Prices of the kinds in whole parts of the cost.
    @SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
    record Prices(long[] prices, long parts, long[] rents) {

        static final Prices NOTHING = new Prices(new long[0], 1, new long[0]);
    }

    /// What each VM takes of one resource, at the price of the host on which that is cheapest:
    /// known at once, and the fewest hosts by that resource alone.
    Prices byVolume(int resource) {
        long parts = Math.max(1, Packer.PARTS / model.dearest());
        double cheapest = Double.MAX_VALUE;
        for (int host = 0; host < model.hosts; host++) {
            if (model.limit[host] > 0 && model.capacity[host][resource] > 0) {
                double all = (double) model.cost[host] * parts;
                cheapest = Math.min(cheapest, all / model.capacity[host][resource]);
            }
        }
        long[] values = new long[model.kinds];
        if (cheapest < Double.MAX_VALUE) {
            for (int kind = 0; kind < model.kinds; kind++) {
                values[kind] = (long) (model.need[kind][resource] * cheapest * SURELY);
            }
        }
        return new Prices(values, parts, new long[model.hosts]);
    }

    /// @param left of each kind
    /// @param effort branches that may be looked at for one column
    Solved solve(int[] left, int[] hostsLeft, long effort, Watch watch) {
        Master master = new Master(model, left, hostsLeft);
        List<Column> fitting = new ArrayList<>(columns);
        master.settle(fitting);
        Prices best = Prices.NOTHING;
        for (int round = 0; round < 10_000 && !watch.isOver(); round++) {
            Look look = new Look(master, left, hostsLeft).at(effort);
            if (look.found.isEmpty()) {
                return new Solved(master, look.prices(), look.isDone);
            }
            best = look.prices();
            fitting.addAll(look.found);
            master.settle(fitting);
        }
        return new Solved(master, best, false);
    }

    /// One look for a column of each host.
    private final class Look {
        private final Master master;
        private final int[] left;
        private final int[] hostsLeft;
        private final long parts = Math.max(1, Packer.PARTS / model.dearest());
        private final long[] values = new long[model.kinds];
        private final long[] rents = new long[model.hosts];
        private final List<Column> found = new ArrayList<>();
        private boolean isDone = true;
        private long up = 1;
        private long down = 1;

        Look(Master master, int[] left, int[] hostsLeft) {
            this.master = master;
            this.left = left;
            this.hostsLeft = hostsLeft;
            long most = Math.multiplyExact(model.penalty, parts);
            for (int kind = 0; kind < model.kinds; kind++) {
                long price = (long) Math.floor(master.dual(kind) * parts);
                values[kind] = left[kind] > 0 ? Math.min(most, price) : 0;
            }
        }

        Look at(long effort) {
            for (int host = 0; host < model.hosts; host++) {
                if (!model.isLimited(host) || hostsLeft[host] > 0) {
                    look(host, effort);
                }
            }
            return this;
        }

        private void look(int host, long effort) {
            if (model.isLimited(host)) {
                rents[host] = (long) Math.ceil(master.rent(host) * parts);
            }
            long worth = model.cost[host] * parts + rents[host];
            int[] most = new int[model.kinds];
            for (int kind = 0; kind < model.kinds; kind++) {
                most[kind] = Math.min(model.alone[host][kind], left[kind]);
            }
            // What counts as better is well above what rounding to parts may hide.
            long slack = Math.max(1, worth >> 23);
            Knapsack.Found best = knapsacks[host].best(values, most, worth + slack, effort);
            if (best.isAny()) {
                take(new Column(host, best.counts()));
            } else if (best.bound() > worth + slack) {
                isDone = false;
            }
            if (best.bound() > worth) {
                level(host, worth, best.bound());
            }
        }

        private void take(Column column) {
            if (known.add(column)) {
                columns.add(column);
                found.add(column);
            }
        }

        /// No host may be worth more than it costs: where there are only so many of it, what it is
        /// worth beyond is its rent; else all prices are cut down.
        private void level(int host, long worth, long value) {
            if (model.isLimited(host)) {
                rents[host] += value - worth;
            } else if (fraction(worth, value) < fraction(up, down)) {
                up = worth;
                down = value;
            }
        }

        Prices prices() {
            return new Prices(cut(values, up, down), parts, rents);
        }
    }

    private static double fraction(long up, long down) {
        return (double) up / down;
    }

    private static long[] cut(long[] values, long up, long down) {
        BigInteger by = BigInteger.valueOf(up);
        BigInteger of = BigInteger.valueOf(down);
        long[] cut = new long[values.length];
        for (int kind = 0; kind < cut.length; kind++) {
            cut[kind] = BigInteger.valueOf(values[kind]).multiply(by).divide(of).longValueExact();
        }
        return cut;
    }
}
