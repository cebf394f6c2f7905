package hostplan.placement.pack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Solves the fractional problem, looking for a better column for each kind of host until there is
/// none, and says what bound follows.
final class Generation {

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

    /// @param left of each kind
    /// @param effort branches that may be looked at for one column
    Solved solve(int[] left, int[] hostsLeft, long effort, Watch watch) {
        Master master = new Master(model, left, hostsLeft);
        List<Column> fitting = new ArrayList<>(columns);
        master.settle(fitting);
        Prices best = Prices.NOTHING;
        for (int round = 0; round < 10_000 && !watch.isOver(); round++) {
            Look look = look(master, left, hostsLeft, effort);
            if (!look.isAny) {
                return new Solved(master, look.prices, look.isDone);
            }
            best = look.prices;
            fitting.addAll(look.found);
            master.settle(fitting);
        }
        return new Solved(master, best, false);
    }

    /// One look for a column of each host.
    private static final class Look {
        private boolean isAny;
        private boolean isDone = true;
        private Prices prices = Prices.NOTHING;
        private final List<Column> found = new ArrayList<>();
    }

    private Look look(Master master, int[] left, int[] hostsLeft, long effort) {
        Look look = new Look();
        long parts = Math.max(1, Packer.PARTS / model.dearest());
        long[] values = new long[model.kinds];
        for (int kind = 0; kind < model.kinds; kind++) {
            values[kind] = left[kind] > 0 ? (long) Math.floor(master.dual(kind) * parts) : 0;
        }
        long[] rents = new long[model.hosts];
        long up = 1;
        long down = 1;
        for (int host = 0; host < model.hosts; host++) {
            if (model.isLimited(host) && hostsLeft[host] == 0) {
                continue;
            }
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
            Knapsack.Found found = knapsacks[host].best(values, most, worth + slack, effort);
            if (found.isAny()) {
                Column column = new Column(host, found.counts());
                if (known.add(column)) {
                    columns.add(column);
                    look.isAny = true;
                    look.found.add(column);
                }
            } else if (found.bound() > worth + slack) {
                look.isDone = false;
            }
            // The prices are cut down until no host is worth more than it costs.
            if (found.bound() > worth && fraction(worth, found.bound()) < fraction(up, down)) {
                up = worth;
                down = found.bound();
            }
        }
        look.prices = new Prices(cut(values, up, down), parts, rents);
        return look;
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
