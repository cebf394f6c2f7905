package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Bins that are all alike, in machine words.
///
/// Numbers beyond a machine word are cut down twice: once so that what fits by them really fits,
/// and once so that what does not fit by them really does not.
///
/// @param need by limit and item, no less than it is
/// @param room of each limit, no more than it is
/// @param leastNeed by limit and item, no more than it is
/// @param mostRoom of each limit, no less than it is
/// @param isExact whether nothing was cut down, so that both are the same
@SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
record Kind(
        List<Integer> bins,
        long[][] need,
        long[] room,
        long[][] leastNeed,
        long[] mostRoom,
        long[] most,
        boolean isExact) {

    /// Leaves room for adding up a few.
    private static final int MOST_BITS = Long.SIZE - 4;

    static List<Kind> of(List<Bin> bins) {
        List<Kind> kinds = new ArrayList<>();
        for (int bin = 0; bin < bins.size(); bin++) {
            Bin each = bins.get(bin);
            if (bins.indexOf(each) == bin) {
                kinds.add(
                        of(
                                each,
                                IntStream.range(bin, bins.size())
                                        .filter(other -> bins.get(other).equals(each))
                                        .boxed()
                                        .toList()));
            }
        }
        return kinds;
    }

    private static Kind of(Bin bin, List<Integer> alike) {
        int rows = bin.limits().size();
        long[][] need = new long[rows][];
        long[] room = new long[rows];
        long[][] leastNeed = new long[rows][];
        long[] mostRoom = new long[rows];
        boolean isExact = true;
        for (int row = 0; row < rows; row++) {
            Limit limit = bin.limits().get(row);
            BigInteger most = limit.most().max(BigInteger.ZERO);
            int bits = Math.max(0, bits(limit) - MOST_BITS);
            isExact &= bits == 0;
            need[row] = words(limit.needs().stream().map(each -> up(each, bits)).toList());
            room[row] = most.shiftRight(bits).longValueExact();
            leastNeed[row] = words(limit.needs().stream().map(e -> e.shiftRight(bits)).toList());
            mostRoom[row] = up(most, bits).longValueExact();
        }
        long[] most = bin.most().stream().mapToLong(Long::longValue).toArray();
        return new Kind(alike, need, room, leastNeed, mostRoom, most, isExact);
    }

    private static int bits(Limit limit) {
        return limit.needs().stream()
                .map(BigInteger::bitLength)
                .reduce(limit.most().bitLength(), Math::max);
    }

    private static BigInteger up(BigInteger number, int bits) {
        return number.negate().shiftRight(bits).negate();
    }

    private static long[] words(List<BigInteger> numbers) {
        return numbers.stream().mapToLong(BigInteger::longValueExact).toArray();
    }

    int number() {
        return bins.size();
    }

    /// What one bin holds at best of this, or a little more than it can hold.
    Knapsack.Found best(long[] worth, int steps) {
        return new Knapsack(leastNeed, mostRoom, most, worth, steps).best();
    }

    /// How many more of an item fit beside what has left so much room.
    long fitting(int item, long[] left) {
        long fitting = most[item];
        for (int row = 0; row < left.length; row++) {
            if (need[row][item] > 0) {
                fitting = Math.min(fitting, left[row] / need[row][item]);
            }
        }
        return fitting;
    }

    /// What is left of the room after so many of an item.
    long[] after(long[] left, int item, long count) {
        long[] rest = left.clone();
        for (int row = 0; row < rest.length; row++) {
            rest[row] -= need[row][item] * count;
        }
        return rest;
    }

    /// Whether a whole bin holds these together.
    Optional<long[]> leftAfter(long[] counts) {
        long[] left = room;
        for (int item = 0; item < counts.length; item++) {
            if (counts[item] > fitting(item, left)) {
                return Optional.empty();
            }
            left = after(left, item, counts[item]);
        }
        return Optional.of(left);
    }
}
