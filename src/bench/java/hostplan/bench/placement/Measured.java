package hostplan.bench.placement;

import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What one instance took, and the answer.
///
/// @param nanos of the median run
/// @param firstNanos until the first answer of that run
/// @param lastNanos until the last better packing of it
/// @param firstCost of that first answer
/// @param floorNanos of first fit decreasing
/// @param floor its cost; empty where it does not place all
record Measured(
        Instance instance,
        Known known,
        PackAnswer answer,
        long nanos,
        long firstNanos,
        long lastNanos,
        long firstCost,
        long floorNanos,
        OptionalLong floor,
        List<String> wrong) {

    /// @param nanos at most
    /// @param rounds of which the median counts; a run that uses up its time is not repeated
    static Measured of(Instance instance, Known known, long nanos, int rounds) {
        List<Run> runs = new ArrayList<>();
        do {
            runs.add(Run.of(instance, nanos));
        } while (runs.size() < rounds && runs.getLast().nanos() < nanos);
        runs.sort((one, other) -> Long.compare(one.nanos(), other.nanos()));
        Run median = runs.get(runs.size() / 2);
        long start = System.nanoTime();
        OptionalLong floor = FirstFit.cost(instance.question());
        long floorNanos = System.nanoTime() - start;
        return new Measured(
                instance,
                known,
                median.answer(),
                median.nanos(),
                median.firstNanos(),
                median.lastNanos(),
                median.firstCost(),
                floorNanos,
                floor,
                Checked.of(instance.question(), median.answer(), known));
    }

    boolean isProven() {
        return answer.isOptimal();
    }

    /// Above the better of our bound and the known one, as a share of it.
    double gap() {
        long bound = Math.max(answer.bound(), known.bound().orElse(0));
        return bound == 0 ? 0 : (double) answer.cost() / bound - 1;
    }

    private record Run(
            PackAnswer answer, long nanos, long firstNanos, long lastNanos, long firstCost) {

        static Run of(Instance instance, long nanos) {
            List<long[]> told = new ArrayList<>();
            long start = System.nanoTime();
            PackAnswer answer =
                    Packer.pack(
                            instance.question(),
                            Watch.of(nanos, () -> false),
                            found -> told.add(new long[] {System.nanoTime(), found.cost()}));
            long took = System.nanoTime() - start;
            long last =
                    told.stream()
                            .filter(each -> each[1] == answer.cost())
                            .mapToLong(each -> each[0])
                            .min()
                            .orElse(start);
            return new Run(
                    answer, took, told.getFirst()[0] - start, last - start, told.getFirst()[1]);
        }
    }
}
