package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.List;
import java.util.PriorityQueue;

/// Branch and bound over whole counts (Land and Doig, "An automatic method of solving discrete
/// programming problems", Econometrica 28, 1960): the most promising box first, split where its
/// fractional best is furthest from whole.
final class Search {

    private final List<Limit> limits;
    private final Goal goal;
    private final Scaled scaled;
    private final Effort effort;
    private final PriorityQueue<Box> open = new PriorityQueue<>(Box.MOST_PROMISING_FIRST);
    private long[] best;
    private BigInteger value;
    private long turn;

    /// @param start counts that keep all limits
    Search(List<Limit> limits, Goal goal, long[] start, Effort effort) {
        this.limits = limits;
        this.goal = goal;
        this.effort = effort;
        scaled = Scaled.of(limits, goal);
        best = start.clone();
        value = goal.of(start);
    }

    /// @param bound what no counts inside the bounds can exceed
    @SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
    record Found(long[] counts, BigInteger value, BigInteger bound) {

        boolean isProven() {
            return value.equals(bound);
        }
    }

    Found between(long[] lower, long[] upper) {
        Box all = new Box(lower, upper, mostOf(lower, upper), turn++);
        open.add(all);
        consider(all, best.clone());
        while (!open.isEmpty() && open.element().bound().compareTo(value) > 0) {
            if (!effort.spend()) {
                return new Found(best, value, open.element().bound());
            }
            look(open.remove());
        }
        return new Found(best, value, value);
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
        if (bound.compareTo(value) > 0) {
            split(box, relaxed, bound);
        }
    }

    /// Whether floating point may be all that makes the difference.
    private boolean isClose(BigInteger bound) {
        double best = value.doubleValue();
        return bound.doubleValue() - best <= Math.abs(best) * 1e-9;
    }

    private void consider(Box box, long[] counts) {
        Greedy.fill(scaled, counts, box.upper());
        BigInteger reached = goal.of(counts);
        if (reached.compareTo(value) > 0
                && limits.stream().allMatch(limit -> limit.isKept(counts))) {
            best = counts;
            value = reached;
        }
    }

    private void split(Box box, Relaxed relaxed, BigInteger bound) {
        int item = relaxed.mostFractional();
        if (item >= 0) {
            long below = box.lower()[item] + (long) Math.floor(relaxed.above(item));
            add(box, item, box.lower()[item], below, bound);
            add(box, item, below + 1, box.upper()[item], bound);
            return;
        }
        int undecided = box.open();
        if (undecided >= 0) {
            long at = box.lower()[undecided] + Math.round(relaxed.above(undecided));
            add(box, undecided, box.lower()[undecided], at - 1, bound);
            add(box, undecided, at + 1, box.upper()[undecided], bound);
            add(box, undecided, at, at, bound);
        }
    }

    private void add(Box box, int item, long least, long most, BigInteger bound) {
        if (least <= most) {
            open.add(box.within(item, least, most, bound, turn++));
        }
    }
}
