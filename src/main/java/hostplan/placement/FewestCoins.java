package hostplan.placement;

import hostplan.placement.pack.HostKind;

import java.util.Arrays;
import java.util.List;

/// How few hosts may cost a sum exactly, whatever runs on them.
final class FewestCoins {

    private static final int MOST_STEPS = 100_000;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private FewestCoins() {}

    /// At least so many; 1 where that is not worth finding out. Hosts that cost nothing do not
    /// count.
    static long of(List<HostKind> hosts, long sum) {
        long[] costs =
                hosts.stream()
                        .filter(TieBreak::counts)
                        .mapToLong(HostKind::cost)
                        .distinct()
                        .toArray();
        long step = Arrays.stream(costs).reduce(0, FewestCoins::gcd);
        if (step == 0 || sum % step != 0 || sum / step > MOST_STEPS) {
            return 1;
        }
        int[] fewest = new int[Math.toIntExact(sum / step) + 1];
        Arrays.fill(fewest, 1, fewest.length, NEVER);
        for (int paid = 1; paid < fewest.length; paid++) {
            for (long cost : costs) {
                long before = paid - cost / step;
                if (before >= 0) {
                    fewest[paid] = Math.min(fewest[paid], fewest[(int) before] + 1);
                }
            }
        }
        return fewest[fewest.length - 1];
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
