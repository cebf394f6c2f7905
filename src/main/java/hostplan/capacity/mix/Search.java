package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Branch and bound over whole counts (Land and Doig, "An automatic method of solving discrete
/// programming problems", Econometrica 28, 1960): the most promising box first, split where its
/// fractional best is furthest from whole.
final class Search {

    private final List<Limit> limits;
    private final Goal goal;
    private final Effort effort;
    private final Placing placing;
    private final PriorityQueue<Box> open = new PriorityQueue<>(Box.MOST_PROMISING_FIRST);
    private Scaled scaled;
    private long[] lowest;
    private long[] best;
    private BigInteger value;

    /// The most that boxes promised of which it is not known whether they hold anything.
    private BigInteger unknown;

    private long turn;

    /// @param limits to which those are added that are found on the way
    /// @param start counts that keep all limits and have a place
    Search(List<Limit> limits, Goal goal, long[] start, Effort effort, Placing placing) {
        this.limits = limits;
        this.goal = goal;
        this.effort = effort;
        this.placing = placing;
        scaled = Scaled.of(limits, goal);
        best = start.clone();
        lowest = start.clone();
        value = goal.of(start);
        unknown = value;
    }

    /// @param bound what no counts inside the bounds can exceed
    @SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
    record Found(long[] counts, BigInteger value, BigInteger bound) {

        boolean isProven() {
            return value.equals(bound);
        }
    }

    Found between(long[] lower, long[] upper) {
        lowest = lower;
        Box all = new Box(lower, upper, mostOf(lower, upper), turn++);
        open.add(all);
        take(placing.filled(best, upper, scaled.worth()));
        consider(all, best.clone());
        while (!open.isEmpty() && open.element().bound().compareTo(value) > 0) {
            if (!effort.spend()) {
                return new Found(best, value, open.element().bound().max(unknown));
            }
            look(open.remove());
        }
        return new Found(best, value, value.max(unknown));
    }

    private BigInteger mostOf(long[] lower, long[] upper) {
        long[] counts = lower.clone();
        for (int item = 0; item < counts.length; item++) {
            if (goal.worth().get(item).signum() > 0) {
                counts[item] = upper[item];
            }
        }
        return goal.of(counts);
    }

    private void look(Box box) {
        if (!placing.mayFit(box.lower())) {
            return;
        }
        Relaxed relaxed = Relaxed.of(box, scaled).orElse(null);
        if (relaxed == null) {
            return;
        }
        BigInteger bound = relaxed.bound().min(box.bound());
        if (bound.compareTo(value) <= 0) {
            return;
        }
        consider(box, relaxed.cutDown());
        if (bound.compareTo(value) > 0 && isClose(bound)) {
            bound = ExactBound.of(limits, goal, box, relaxed.basis()).map(bound::min).orElse(bound);
        }
        if (bound.compareTo(value) > 0 && !isCut(box, relaxed, bound)) {
            split(box, relaxed, bound);
        }
    }

    /// Looks at the box again where a limit is found that the fractional best does not keep.
    private boolean isCut(Box box, Relaxed relaxed, BigInteger bound) {
        Optional<Limit> cut = placing.cut(relaxed.counts());
        cut.ifPresent(limit -> {
            limits.add(limit);
            scaled = Scaled.of(limits, goal);
            open.add(new Box(box.lower(), box.upper(), bound, turn++));
        });
        return cut.isPresent();
    }

    /// Whether floating point may be all that makes the difference.
    private boolean isClose(BigInteger bound) {
        double best = value.doubleValue();
        return bound.doubleValue() - best <= Math.abs(best) * 1e-9;
    }

    private void consider(Box box, long[] counts) {
        long[] filled = counts.clone();
        Greedy.fill(scaled, filled, box.upper());
        if (!take(filled)) {
            take(counts);
        }
    }

    private boolean take(long[] counts) {
        BigInteger reached = goal.of(counts);
        boolean isBetter =
                reached.compareTo(value) > 0
                        && isAbove(counts, lowest)
                        && limits.stream().allMatch(limit -> limit.isKept(counts))
                        && placing.quickly(counts) == Placing.Verdict.FITS;
        if (isBetter) {
            best = counts;
            value = reached;
        }
        return isBetter;
    }

    private static boolean isAbove(long[] counts, long[] least) {
        for (int item = 0; item < counts.length; item++) {
            if (counts[item] < least[item]) {
                return false;
            }
        }
        return true;
    }

    private void split(Box box, Relaxed relaxed, BigInteger bound) {
        int item = relaxed.mostFractional();
        if (item >= 0) {
            long below = box.lower()[item] + (long) Math.floor(relaxed.above(item));
            add(box, item, box.lower()[item], below, bound);
            add(box, item, below + 1, box.upper()[item], bound);
            return;
        }
        long[] whole = relaxed.cutDown();
        Placing.Verdict verdict = placing.thoroughly(whole);
        if (verdict == Placing.Verdict.FITS_NOT) {
            splitBelow(box, whole, bound);
            return;
        }
        if (verdict == Placing.Verdict.FITS) {
            take(whole);
        }
        int undecided = box.open();
        if (undecided < 0 && verdict == Placing.Verdict.UNKNOWN) {
            unknown = unknown.max(bound);
        }
        if (undecided >= 0) {
            long at = box.lower()[undecided] + Math.round(relaxed.above(undecided));
            add(box, undecided, box.lower()[undecided], at - 1, bound);
            add(box, undecided, at + 1, box.upper()[undecided], bound);
            add(box, undecided, at, at, bound);
        }
    }

    /// Nothing that has as much of every item fits, so one of them must be less.
    private void splitBelow(Box box, long[] counts, BigInteger bound) {
        Box rest = box;
        for (int item = 0; item < counts.length; item++) {
            if (counts[item] > rest.lower()[item]) {
                add(rest, item, rest.lower()[item], counts[item] - 1, bound);
                rest = rest.within(item, counts[item], rest.upper()[item], bound, turn);
            }
        }
    }

    private void add(Box box, int item, long least, long most, BigInteger bound) {
        if (least <= most) {
            open.add(box.within(item, least, most, bound, turn++));
        }
    }
}
