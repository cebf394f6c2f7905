package hostplan.capacity.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Prices of two limits at the most at which no item is worth more than it takes: each bounds what
/// the items can be worth in a room, and the least of these bounds is that of fractional counts.
final class Prices {

    /// By corner and limit.
    private final double[][] corners;

    private Prices(double[][] corners) {
        this.corners = corners;
    }

    /// For the items from this place of the order on.
    static Prices of(long[][] need, long[] worth, Integer[] order, int from) {
        Integer[] items = Arrays.copyOfRange(order, from, order.length);
        List<double[]> found = new ArrayList<>();
        for (int row = 0; row < need.length; row++) {
            add(found, alone(need, worth, items, row));
        }
        for (int one = 0; one < items.length && need.length == 2; one++) {
            for (int other = 0; other < one; other++) {
                add(found, between(need, worth, items[one], items[other]), need, worth, items);
            }
        }
        return new Prices(found.toArray(double[][]::new));
    }

    private static void add(List<double[]> found, double... corner) {
        if (Arrays.stream(corner).allMatch(price -> price >= 0 && Double.isFinite(price))) {
            found.add(corner);
        }
    }

    private static double[] alone(long[][] need, long[] worth, Integer[] items, int row) {
        double[] prices = new double[need.length];
        for (int item : items) {
            prices[row] = Math.max(prices[row], (double) worth[item] / need[row][item]);
        }
        return prices;
    }

    /// At which both items are worth just what they take.
    private static double[] between(long[][] need, long[] worth, int one, int other) {
        double[] a = {need[0][one], need[1][one], worth[one]};
        double[] b = {need[0][other], need[1][other], worth[other]};
        double parts = a[0] * b[1] - a[1] * b[0];
        return new double[] {
            (a[2] * b[1] - a[1] * b[2]) / parts, (a[0] * b[2] - a[2] * b[0]) / parts
        };
    }

    /// Made a little larger where need be, so that rounding leaves no item worth more.
    private static void add(
            List<double[]> found, double[] corner, long[][] need, long[] worth, Integer[] items) {
        double lacking = 1;
        for (int item : items) {
            double cost = corner[0] * need[0][item] + corner[1] * need[1][item];
            lacking = Math.max(lacking, worth[item] / cost);
        }
        if (lacking < 1 + 1e-9) {
            add(found, corner[0] * lacking, corner[1] * lacking);
        }
    }

    /// What the room can be worth at the most; without end where the items take nothing of it.
    double worthOf(long[] room) {
        double least = Double.MAX_VALUE;
        for (double[] corner : corners) {
            double worth = 0;
            for (int row = 0; row < corner.length; row++) {
                worth += corner[row] * room[row];
            }
            least = Math.min(least, worth);
        }
        return least;
    }

    /// Those by which this room is worth least.
    double[] best(long[] room) {
        double least = Double.MAX_VALUE;
        double[] best = new double[room.length];
        for (double[] corner : corners) {
            double worth = 0;
            for (int row = 0; row < corner.length; row++) {
                worth += corner[row] * room[row];
            }
            if (worth < least) {
                least = worth;
                best = corner;
            }
        }
        return best;
    }
}
