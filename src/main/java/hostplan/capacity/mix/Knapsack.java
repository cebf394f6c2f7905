package hostplan.capacity.mix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The best that one bin holds, in whole numbers: each item in the order of its worth for what it
/// takes, as often as it fits and then ever fewer, as long as the rest may still make up for it.
final class Knapsack {

    /// More than the sums of a bound can be off by.
    private static final double UNSURE = 1e-9;

    private final long[][] need;
    private final long[] most;
    private final long[] worth;
    private final long[] left;
    private final Integer[] order;

    /// By place in the order, for the items from there on.
    private final Prices[] prices;

    private final double[] restWorth;
    private final long[] now;
    private long[] best;
    private long value;
    private final int mostSteps;
    private int steps;

    /// @param bound what nothing is worth more than; larger than the value where the steps ended
    ///   before all was tried
    /// @param steps that were taken
    @SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
    record Found(long[] counts, long value, long bound, int steps) {}

    /// @param need by limit and item
    /// @param most of each item
    /// @param worth of one of each item, not negative
    Knapsack(long[][] need, long[] room, long[] most, long[] worth, int mostSteps) {
        this.mostSteps = mostSteps;
        this.need = need;
        this.most = most;
        this.worth = worth;
        left = room.clone();
        now = new long[worth.length];
        best = now.clone();
        Integer[] items =
                IntStream.range(0, worth.length)
                        .filter(item -> worth[item] > 0 && fitting(item) > 0)
                        .boxed()
                        .toArray(Integer[]::new);
        double[] first = Prices.of(need, worth, items, 0).best(left);
        Arrays.sort(items, Comparator.comparingDouble(item -> -rate(first, item)));
        order = items;
        prices = new Prices[order.length + 1];
        restWorth = new double[order.length + 1];
        for (int at = order.length; at >= 0; at--) {
            prices[at] = Prices.of(need, worth, order, at);
            if (at < order.length) {
                restWorth[at] = restWorth[at + 1] + (double) worth[order[at]] * most[order[at]];
            }
        }
    }

    private double rate(double[] priced, int item) {
        double cost = 0;
        for (int row = 0; row < left.length; row++) {
            cost += priced[row] * need[row][item];
        }
        return cost > 0 ? worth[item] / cost : Double.MAX_VALUE;
    }

    private long fitting(int item) {
        long fitting = most[item];
        for (int row = 0; row < left.length; row++) {
            if (need[row][item] > 0) {
                fitting = Math.min(fitting, left[row] / need[row][item]);
            }
        }
        return fitting;
    }

    Found best() {
        double all = bound(0);
        fill(0, 0);
        return new Found(
                best, value, steps > mostSteps ? Math.max(value, (long) all) : value, steps);
    }

    /// What the room left can be worth to the items from this one on, or a little more.
    private double bound(int at) {
        double least = Math.min(restWorth[at], prices[at].worthOf(left));
        return least + least * UNSURE + UNSURE;
    }

    private void fill(int at, long reached) {
        steps++;
        if (reached > value) {
            value = reached;
            best = now.clone();
        }
        if (at == order.length || steps > mostSteps || reached + (long) bound(at) <= value) {
            return;
        }
        int item = order[at];
        long fits = fitting(item);
        long least = at == order.length - 1 ? fits : 0;
        add(item, fits);
        for (long count = fits; count >= least; count--) {
            if (steps > mostSteps) {
                break;
            }
            fill(at + 1, reached + count * worth[item]);
            add(item, -1);
        }
        add(item, -now[item]);
    }

    private void add(int item, long count) {
        now[item] += count;
        for (int row = 0; row < left.length; row++) {
            left[row] -= need[row][item] * count;
        }
    }
}
