package hostplan.placement.pack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Solves the fractional problem, looking for a better column for each kind of host until there is
/// none, and says what bound follows.
final class Generation {

    /// So little less than one that no rounding of floating point makes a price too high.
    private static final double SURELY = 1 - 1e-12;

    /// How near new prices stay to the best so far: those of the master jump from one extreme to
    /// another (Wentges, "Weighted Dantzig-Wolfe decomposition for linear mixed-integer
    /// programming", International Transactions in Operational Research 4, 1997).
    private static final double NEAR = 0.7;

    /// After so many rounds what no longer changes the answer is not waited for.
    private static final int LONG = 30;

    /// Branches at first for one column, and so many times as many where that finds none.
    private static final long LITTLE = 4_000;

    private static final long MORE = 8;

    private static final int MOST_OTHERS = 8;
    private static final int SINGLE = 25;
    private static final long BRIEF = 1_500;

    private final Model model;
    private final List<Column> columns;
    private final Set<Column> known;
    private final Knapsack[] knapsacks;
    private final long parts;
    private final double step;

    /// The more kinds of a single VM, the more columns are needed that have none in common.
    private final int others;

    /// The first and the last that was solved.
    private final List<Master> solved = new ArrayList<>();

    /// @param columns those there are; more are added
    Generation(Model model, List<Column> columns, Set<Column> known) {
        this.model = model;
        this.columns = columns;
        this.known = known;
        parts = Math.max(1, Packer.PARTS / model.dearest());
        step = (double) Math.max(1, Arrays.stream(model.cost).reduce(0, Generation::gcd));
        long single = Arrays.stream(model.count).filter(count -> count == 1).count();
        others = (int) Math.min(MOST_OTHERS, single / SINGLE);
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
        Master master = start(left, hostsLeft);
        BestPrices best = new BestPrices(left, hostsLeft);
        long branches = Math.min(effort, LITTLE);
        boolean isNear = false;
        for (int round = 0; round < 10_000 && !watch.isOver(); round++) {
            Prices near = isNear ? best.prices() : Prices.NOTHING;
            Look look = new Look(master, left, hostsLeft, near, watch).at(branches);
            best.see(look.prices());
            boolean isEnough = round >= LONG && up(best.bound() / parts) >= up(master.value());
            boolean isAny = !look.found.isEmpty();
            boolean isLast = !isAny && !isNear && (look.isDone || branches == effort);
            if (isEnough || isLast) {
                return solved(master, left, best, isEnough || look.isDone);
            }
            if (isAny) {
                master.settle(columns);
            }
            branches =
                    isAny || isNear ? Math.min(effort, LITTLE) : Math.min(effort, MORE * branches);
            isNear = isAny;
        }
        return solved(master, left, best, false);
    }

    private Solved solved(Master master, int[] left, BestPrices best, boolean isProven) {
        if (!solved.isEmpty() && solved.getFirst().distance(left) == 0) {
            solved.clear();
        } else if (solved.size() > 1) {
            solved.removeLast();
        }
        solved.add(master);
        return new Solved(master, best.prices(), isProven);
    }

    /// To what costs of hosts can add up to.
    private double up(double cost) {
        return Math.ceil(cost / step - 1e-6);
    }

    private Master start(int[] left, int[] hostsLeft) {
        Optional<Master> near =
                solved.stream()
                        .min(Comparator.comparingDouble(each -> each.distance(left)))
                        .flatMap(each -> each.with(left, hostsLeft, columns));
        Master master = near.orElseGet(() -> Master.of(model, left, hostsLeft));
        master.settle(columns);
        return master;
    }

    /// One look for a column of each host.
    private final class Look {
        private final Master master;
        private final int[] left;
        private final int[] hostsLeft;
        private final Prices near;
        private final Watch watch;
        private final long[] values = new long[model.kinds];
        private final long[] rents = new long[model.hosts];
        private final List<Column> found = new ArrayList<>();
        private boolean isDone = true;
        private long up = 1;
        private long down = 1;

        /// @param near prices of which half of the way is gone only; none for those of the master
        Look(Master master, int[] left, int[] hostsLeft, Prices near, Watch watch) {
            this.master = master;
            this.left = left;
            this.hostsLeft = hostsLeft;
            this.near = near;
            this.watch = watch;
            long most = Math.multiplyExact(model.penalty, parts);
            for (int kind = 0; kind < model.kinds; kind++) {
                double price = between(near.prices(), kind, master.dual(kind) * parts);
                values[kind] = left[kind] > 0 ? Math.min(most, (long) Math.floor(price)) : 0;
            }
        }

        private double between(long[] one, int place, double other) {
            return one.length == 0 ? other : NEAR * one[place] + (1 - NEAR) * other;
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
                rents[host] =
                        (long) Math.ceil(between(near.rents(), host, master.rent(host) * parts));
            }
            long worth = model.cost[host] * parts + rents[host];
            // What counts as better is well above what rounding to parts may hide.
            long slack = Math.max(1, worth >> 23);
            Knapsack.Found best =
                    knapsacks[host].best(values, most(host, left), worth + slack, effort, watch);
            if (best.isAny()) {
                take(new Column(host, best.counts()));
                takeOthers(host, best.counts(), worth + slack);
            } else if (best.bound() > worth + slack) {
                isDone = false;
            }
            if (best.bound() > worth) {
                level(host, worth, best.bound());
            }
        }

        private int[] most(int host, int[] from) {
            int[] most = new int[model.kinds];
            for (int kind = 0; kind < model.kinds; kind++) {
                most[kind] = Math.min(model.alone[host][kind], from[kind]);
            }
            return most;
        }

        /// Columns that go beside the one that was found, from what it leaves.
        private void takeOthers(int host, int[] first, long target) {
            int[] rest = left.clone();
            int[] counts = first;
            for (int other = 0; other < others && counts.length > 0; other++) {
                for (int kind = 0; kind < rest.length; kind++) {
                    rest[kind] -= counts[kind];
                }
                counts =
                        knapsacks[host]
                                .best(values, most(host, rest), target, BRIEF, watch)
                                .counts();
                if (counts.length > 0 && !take(new Column(host, counts))) {
                    return;
                }
            }
        }

        private boolean take(Column column) {
            if (master.gain(column) > master.tolerance() && known.add(column)) {
                columns.add(column);
                found.add(column);
                return true;
            }
            return false;
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

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
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
