package hostplan.capacity.mix;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Fills what is left by worth for what it takes: a start and a help for the search, no answer.
final class Greedy {

    private static final double ROOM = 1e-9;

    private Greedy() {}

    /// Raises the counts up to their bounds as far as the limits seem to allow: first those of
    /// which there must be more, then by worth.
    static void fill(Scaled scaled, long[] counts, long[] upper) {
        double[] left = scaled.leftAfter(counts);
        for (int row = 0; row < left.length; row++) {
            mend(scaled, counts, upper, left, row);
        }
        IntStream.range(0, counts.length)
                .filter(item -> scaled.worth()[item] > 0 && counts[item] < upper[item])
                .boxed()
                .sorted(
                        Comparator.comparingDouble(
                                item -> size(scaled, item) / scaled.worth()[item]))
                .forEach(item -> raise(scaled, counts, upper, left, item, Long.MAX_VALUE));
    }

    /// Where there must be so many of some items together and are not, since cutting down to whole
    /// counts lost some, adds them where they fit.
    private static void mend(Scaled scaled, long[] counts, long[] upper, double[] left, int row) {
        for (int item = 0; item < counts.length && left[row] < -ROOM; item++) {
            double need = scaled.needs()[row][item];
            if (need < 0) {
                long missing = (long) Math.ceil(left[row] / need - ROOM);
                raise(scaled, counts, upper, left, item, missing);
            }
        }
    }

    /// The largest share of what a limit allows in all.
    private static double size(Scaled scaled, int item) {
        double size = 0;
        for (int row = 0; row < scaled.most().length; row++) {
            if (scaled.most()[row] > 0) {
                size = Math.max(size, scaled.needs()[row][item] / scaled.most()[row]);
            }
        }
        return size;
    }

    private static void raise(
            Scaled scaled, long[] counts, long[] upper, double[] left, int item, long most) {
        double room = Math.min((double) most, (double) upper[item] - counts[item]);
        for (int row = 0; row < left.length; row++) {
            double need = scaled.needs()[row][item];
            if (need > 0) {
                room = Math.min(room, left[row] / need + ROOM);
            }
        }
        long more = (long) Math.floor(room);
        if (more > 0) {
            counts[item] += more;
            for (int row = 0; row < left.length; row++) {
                left[row] -= scaled.needs()[row][item] * more;
            }
        }
    }
}
