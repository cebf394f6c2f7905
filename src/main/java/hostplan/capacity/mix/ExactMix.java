package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The best whole counts under shared limits: the first goal as far as it goes, then the second
/// among those that are equal, and so on.
public final class ExactMix {

    /// Enough for ten flavors on a host; a search that needs more says how far it got.
    private static final int STEPS = 20_000;

    private final List<Limit> limits;
    private final long[] lower;
    private final long[] upper;
    private final Effort effort;
    private long[] counts;

    private ExactMix(MixQuestion question, List<Long> start, int steps) {
        limits = new ArrayList<>(question.limits());
        lower = new long[question.items()];
        upper = question.most().stream().mapToLong(Long::longValue).toArray();
        effort = new Effort(steps);
        counts = start.stream().mapToLong(Long::longValue).toArray();
    }

    /// @param goals at least one, the most important first
    /// @param start counts that keep all limits, to begin with
    public static MixAnswer best(MixQuestion question, List<Goal> goals, List<Long> start) {
        return best(question, goals, start, STEPS);
    }

    /// The same with another effort, in fractional problems that may be solved.
    public static MixAnswer best(
            MixQuestion question, List<Goal> goals, List<Long> start, int steps) {
        return new ExactMix(question, start, steps).reach(goals);
    }

    private MixAnswer reach(List<Goal> goals) {
        Goal first = goals.getFirst();
        Search.Found found = search(first);
        boolean settled = found.isProven();
        for (int next = 1; next < goals.size() && settled; next++) {
            hold(goals.get(next - 1));
            settled = search(goals.get(next)).isProven();
        }
        return new MixAnswer(
                IntStream.range(0, counts.length).mapToObj(item -> counts[item]).toList(),
                first.amount(first.of(counts)),
                first.amount(found.bound()),
                settled);
    }

    private Search.Found search(Goal goal) {
        Search.Found found =
                new Search(limits, goal, counts, effort).between(lower.clone(), upper.clone());
        counts = found.counts();
        return found;
    }

    /// What was reached stays: as a bound where the goal is about one item, else as a limit.
    private void hold(Goal reached) {
        List<Integer> items =
                IntStream.range(0, counts.length)
                        .filter(item -> reached.worth().get(item).signum() != 0)
                        .boxed()
                        .toList();
        if (items.size() == 1 && reached.worth().get(items.getFirst()).equals(BigInteger.ONE)) {
            int item = items.getFirst();
            lower[item] = counts[item];
            upper[item] = counts[item];
        } else if (!items.isEmpty()) {
            limits.add(reached.atLeast(reached.of(counts)));
        }
    }
}
