package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.Comparator;

/// Counts between bounds, which is what a search splits and throws away.
///
/// @param bound what no counts inside can exceed of the goal
/// @param turn when it was made: among equals the latest is looked at first, since it is deeper
@SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
record Box(long[] lower, long[] upper, BigInteger bound, long turn) {

    static final Comparator<Box> MOST_PROMISING_FIRST =
            Comparator.comparing(Box::bound)
                    .reversed()
                    .thenComparing(Box::turn, (a, b) -> Long.compare(b, a));

    /// The first item whose count is still open, or -1.
    int open() {
        for (int item = 0; item < lower.length; item++) {
            if (lower[item] < upper[item]) {
                return item;
            }
        }
        return -1;
    }

    Box within(int item, long least, long most, BigInteger newBound, long newTurn) {
        long[] from = lower.clone();
        long[] to = upper.clone();
        from[item] = least;
        to[item] = most;
        return new Box(from, to, newBound, newTurn);
    }
}
