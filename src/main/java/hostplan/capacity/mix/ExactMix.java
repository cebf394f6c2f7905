package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The best whole counts under shared limits: the first goal as far as it goes, then the second
/// among those that are equal, and so on.
public final class ExactMix {

    /// Enough for ten flavors on a host; a search that needs more says how far it got.
    private static final int STEPS = 20_000;

    /// Each step may look for places, which takes longer.
    private static final int STEPS_WITH_BINS = 4_000;

    private final List<Limit> limits;
    private final long[] lower;
    private final long[] upper;
    private final Effort effort;
    private final Placing placing;
    private long[] counts;

    private ExactMix(
            List<Limit> limits,
            long[] lower,
            long[] upper,
            long[] start,
            Effort effort,
            Placing placing) {
        this.limits = new ArrayList<>(limits);
        this.lower = lower;
        this.upper = upper;
        this.effort = effort;
        this.placing = placing;
        counts = start;
    }

    /// @param goals at least one, the most important first
    /// @param start counts that keep all limits, to begin with
    public static MixAnswer best(MixQuestion question, List<Goal> goals, List<Long> start) {
        return best(question, goals, start, STEPS);
    }

    /// The same with another effort, in fractional problems that may be solved.
    public static MixAnswer best(
            MixQuestion question, List<Goal> goals, List<Long> start, int steps) {
        return new ExactMix(
                        question.limits(),
                        new long[question.items()],
                        words(question.most()),
                        words(start),
                        new Effort(steps),
                        Placing.ANYWHERE)
                .reach(goals);
    }

    /// The best counts of items that can be shared out over bins.
    ///
    /// @param start by bin and item, the parts that lie there; of each item at least as many as
    ///   there must be
    public static BinAnswer best(BinQuestion question, List<Goal> goals, List<List<Long>> start) {
        Packing packing = new Packing(question);
        long[][] placed = start.stream().map(ExactMix::words).toArray(long[][]::new);
        long[] counts = new long[question.items()];
        for (int item = 0; item < counts.length; item++) {
            for (long[] bin : placed) {
                counts[item] += bin[item];
            }
            counts[item] /= question.parts().get(item);
        }
        packing.know(counts, placed);
        List<Limit> limits = new ArrayList<>(question.limits());
        limits.addAll(packing.sums());
        MixAnswer mix =
                new ExactMix(
                                limits,
                                words(question.least()),
                                words(question.most()),
                                counts,
                                new Effort(STEPS_WITH_BINS),
                                packing)
                        .reach(goals);
        long[][] found = packing.placed(words(mix.counts())).orElseThrow();
        return new BinAnswer(
                mix, Arrays.stream(found).map(bin -> Arrays.stream(bin).boxed().toList()).toList());
    }

    private static long[] words(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
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
                new Search(limits, goal, counts, effort, placing)
                        .between(lower.clone(), upper.clone());
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
