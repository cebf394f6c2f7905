package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.List;

/// A question in floating point, each limit scaled to about one.
///
/// @param needs by limit and item
/// @param worth scaled so that the largest is one
/// @param unit what one of the scaled worth stands for
@SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
record Scaled(double[][] needs, double[] most, double[] worth, double unit) {

    static Scaled of(List<Limit> limits, Goal goal) {
        double[][] needs = new double[limits.size()][];
        double[] most = new double[limits.size()];
        for (int row = 0; row < limits.size(); row++) {
            Limit limit = limits.get(row);
            double scale = scale(limit);
            needs[row] = doubles(limit.needs(), scale);
            most[row] = limit.most().doubleValue() / scale;
        }
        double unit = Math.max(1, largest(goal.worth()));
        return new Scaled(needs, most, doubles(goal.worth(), unit), unit);
    }

    private static double scale(Limit limit) {
        return Math.max(1, Math.max(Math.abs(limit.most().doubleValue()), largest(limit.needs())));
    }

    private static double largest(List<BigInteger> numbers) {
        return numbers.stream().mapToDouble(each -> Math.abs(each.doubleValue())).max().orElse(0);
    }

    private static double[] doubles(List<BigInteger> numbers, double scale) {
        return numbers.stream().mapToDouble(each -> each.doubleValue() / scale).toArray();
    }

    /// What is left of each limit once these counts are taken.
    double[] leftAfter(long[] counts) {
        double[] left = most.clone();
        for (int row = 0; row < left.length; row++) {
            for (int item = 0; item < counts.length; item++) {
                left[row] -= needs[row][item] * counts[item];
            }
        }
        return left;
    }
}
