package hostplan.capacity.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Shares given counts out over bins, one bin after the other: each is filled so that no more of
/// what is left fits it, and of bins that are alike the first is filled with the most of the first
/// items. What fits at all also fits so.
final class BinSearch {

    private final List<Kind> kinds;
    private final List<Hull.Cut> cuts;
    private final long[] counts;
    private final long[] most;
    private final long[] rest;
    private final long[][] placed;
    private final List<Place> open = new ArrayList<>();
    private final Integer[] order;
    private final boolean isComparable;
    private final Map<List<Long>, long[]> failed = new HashMap<>();
    private int steps;
    private int allowed;

    private record Place(int kind, int bin) {}

    /// @param parts of one of each item
    /// @param counts of whole items that are to be placed
    BinSearch(List<Kind> kinds, int[] parts, List<Hull.Cut> cuts, long[] counts) {
        this.kinds = kinds;
        this.cuts = cuts;
        this.counts = counts;
        // Parts of one item lie in different bins.
        most = counts.clone();
        rest = new long[counts.length];
        for (int item = 0; item < counts.length; item++) {
            rest[item] = counts[item] * parts[item];
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int bin : kinds.get(kind).bins()) {
                open.add(new Place(kind, bin));
            }
        }
        placed = new long[open.size()][counts.length];
        order =
                IntStream.range(0, counts.length)
                        .filter(item -> counts[item] > 0)
                        .boxed()
                        .toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(item -> -size(item)));
        isComparable =
                kinds.stream()
                        .allMatch(kind -> Arrays.deepEquals(kind.need(), kinds.getFirst().need()));
    }

    private double size(int item) {
        Kind kind = kinds.getFirst();
        double size = 0;
        for (int row = 0; row < kind.room().length; row++) {
            size = Math.max(size, (double) kind.need()[row][item] / Math.max(1, kind.room()[row]));
        }
        return size;
    }

    long[] counts() {
        return counts;
    }

    /// By bin and item.
    long[][] placed() {
        return placed;
    }

    int steps() {
        return steps;
    }

    /// Fills an open bin of this kind so, as far as that much is left.
    void fill(Kind kind, long[] filling) {
        int number = kinds.indexOf(kind);
        open.stream()
                .filter(place -> place.kind() == number)
                .findFirst()
                .ifPresent(place -> {
                    open.remove(place);
                    long[] left = kind.room();
                    for (int item : order) {
                        long count =
                                Math.min(
                                        Math.min(filling[item], kind.fitting(item, left)),
                                        Math.min(rest[item], most[item]));
                        left = kind.after(left, item, count);
                        put(place, item, count);
                    }
                });
    }

    private void put(Place place, int item, long count) {
        placed[place.bin()][item] += count;
        rest[item] -= count;
    }

    /// @param mostSteps after which it gives up
    Placing.Verdict place(int mostSteps) {
        allowed = mostSteps;
        if (next(0)) {
            return Placing.Verdict.FITS;
        }
        boolean isSure = steps <= allowed && kinds.stream().allMatch(Kind::isExact);
        return isSure ? Placing.Verdict.FITS_NOT : Placing.Verdict.UNKNOWN;
    }

    private boolean next(int at) {
        if (Arrays.stream(rest).allMatch(each -> each == 0)) {
            return true;
        }
        if (at == open.size() || steps > allowed || !hasRoom(at)) {
            return false;
        }
        long[] limit = limit(at);
        List<Long> key = new ArrayList<>(Arrays.stream(rest).boxed().toList());
        key.add((long) at);
        long[] before = failed.get(key);
        if (before != null && compare(limit, before) <= 0) {
            return false;
        }
        Kind kind = kinds.get(open.get(at).kind());
        if (filled(at, 0, kind.room(), spare(at), true)) {
            return true;
        }
        if (steps <= allowed) {
            failed.put(key, limit.clone());
        }
        return false;
    }

    /// No bin is filled with more of the first items than one before it that is alike.
    private long[] limit(int at) {
        Place place = open.get(at);
        boolean isFirst = at == 0 || open.get(at - 1).kind() != place.kind();
        if (isFirst) {
            long[] none = new long[counts.length];
            Arrays.fill(none, Long.MAX_VALUE);
            return none;
        }
        return placed[open.get(at - 1).bin()];
    }

    private int compare(long[] one, long[] other) {
        for (int item : order) {
            if (one[item] != other[item]) {
                return Long.compare(one[item], other[item]);
            }
        }
        return 0;
    }

    private boolean hasRoom(int from) {
        for (int item : order) {
            if (rest[item] > most[item] * (open.size() - from)) {
                return false;
            }
        }
        return cuts.stream().allMatch(cut -> keeps(cut, from));
    }

    private boolean keeps(Hull.Cut cut, int from) {
        long worth = 0;
        for (int item : order) {
            worth += rest[item] * cut.worth()[item];
        }
        long room = 0;
        for (int at = from; at < open.size() && room < worth; at++) {
            room += cut.most()[open.get(at).kind()];
        }
        return worth <= room;
    }

    /// How much of each limit all bins from this one on may leave unused.
    private long[] spare(int from) {
        long[] spare = new long[kinds.getFirst().room().length];
        if (!isComparable) {
            Arrays.fill(spare, Long.MAX_VALUE);
            return spare;
        }
        for (int row = 0; row < spare.length; row++) {
            for (int at = from; at < open.size(); at++) {
                spare[row] += kinds.get(open.get(at).kind()).room()[row];
            }
            for (int item : order) {
                spare[row] -= rest[item] * kinds.getFirst().need()[row][item];
            }
        }
        return spare;
    }

    /// Fills one bin with items from this one of the order on, then the next bins.
    private boolean filled(int at, int turn, long[] left, long[] spare, boolean isLimited) {
        steps++;
        if (steps > allowed || !canUse(at, turn, left, spare)) {
            return false;
        }
        Place place = open.get(at);
        Kind kind = kinds.get(place.kind());
        if (turn == order.length) {
            return isFull(at, left) && next(at + 1);
        }
        int item = order[turn];
        long fits = Math.min(Math.min(rest[item], most[item]), kind.fitting(item, left));
        long limit = limit(at)[item];
        long from = isLimited ? Math.min(fits, limit) : fits;
        boolean isLast = turn == order.length - 1;
        for (long count = from; count >= (isLast ? from : 0); count--) {
            put(place, item, count);
            if (filled(
                    at,
                    turn + 1,
                    kind.after(left, item, count),
                    spare,
                    isLimited && count == limit)) {
                return true;
            }
            put(place, item, -count);
            if (steps > allowed) {
                return false;
            }
        }
        return false;
    }

    /// Whether the items that may still come leave no more unused than may be.
    private boolean canUse(int at, int turn, long[] left, long[] spare) {
        Kind kind = kinds.get(open.get(at).kind());
        for (int row = 0; row < left.length; row++) {
            if (left[row] <= spare[row]) {
                continue;
            }
            long used = 0;
            for (int later = turn; later < order.length; later++) {
                int item = order[later];
                used +=
                        kind.need()[row][item]
                                * Math.min(
                                        Math.min(rest[item], most[item]), kind.fitting(item, left));
            }
            if (left[row] - used > spare[row]) {
                return false;
            }
        }
        return true;
    }

    private boolean isFull(int at, long[] left) {
        Place place = open.get(at);
        Kind kind = kinds.get(place.kind());
        for (int item : order) {
            boolean isWanted = rest[item] > 0 && placed[place.bin()][item] < most[item];
            // A bin that may hold no more than the one before it is full as far as it may be.
            if (isWanted
                    && placed[place.bin()][item] < kind.most()[item]
                    && fitsOne(kind, item, left)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsOne(Kind kind, int item, long[] left) {
        for (int row = 0; row < left.length; row++) {
            if (kind.need()[row][item] > left[row]) {
                return false;
            }
        }
        return true;
    }
}
