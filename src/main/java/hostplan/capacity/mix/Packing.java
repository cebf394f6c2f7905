package hostplan.capacity.mix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether items can be shared out over bins: what was found out is remembered.
final class Packing implements Placing {

    private static final int QUICK = 300;
    private static final int THOROUGH = 20_000;
    private static final int IN_ALL = 1_000_000;

    private final Hull hull;
    private final List<Kind> kinds;
    private final int[] parts;
    private final Map<List<Long>, long[][]> placed = new HashMap<>();
    private final List<long[]> refused = new ArrayList<>();
    private int left = IN_ALL;

    Packing(BinQuestion question) {
        kinds = Kind.of(question.bins());
        parts = question.parts().stream().mapToInt(Integer::intValue).toArray();
        hull = new Hull(kinds, parts);
    }

    /// That these counts can be placed so.
    void know(long[] counts, long[][] byBin) {
        placed.put(key(counts), byBin);
    }

    /// By bin and item, of counts that fit.
    Optional<long[][]> placed(long[] counts) {
        return Optional.ofNullable(placed.get(key(counts)));
    }

    private static List<Long> key(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    @Override
    public Optional<Limit> cut(double[] counts) {
        return hull.cut(counts);
    }

    /// What all bins together have of each limit, where it is the same for all.
    List<Limit> sums() {
        Kind first = kinds.getFirst();
        List<Limit> sums = new ArrayList<>();
        boolean isComparable =
                kinds.stream()
                        .allMatch(kind -> Arrays.deepEquals(kind.leastNeed(), first.leastNeed()));
        for (int row = 0; row < first.mostRoom().length && isComparable; row++) {
            BigInteger all = BigInteger.ZERO;
            for (Kind kind : kinds) {
                all =
                        all.add(
                                BigInteger.valueOf(kind.mostRoom()[row])
                                        .multiply(BigInteger.valueOf(kind.number())));
            }
            List<BigInteger> needs = new ArrayList<>();
            for (int item = 0; item < parts.length; item++) {
                needs.add(
                        BigInteger.valueOf(first.leastNeed()[row][item])
                                .multiply(BigInteger.valueOf(parts[item])));
            }
            sums.add(new Limit(needs, all));
        }
        return sums;
    }

    /// Bin by bin; items of several parts stay as they are.
    @Override
    public long[] filled(long[] counts, long[] most, double[] worth) {
        long[][] byBin =
                Arrays.stream(placed(counts).orElseThrow())
                        .map(long[]::clone)
                        .toArray(long[][]::new);
        long[] now = counts.clone();
        double largest = Math.max(1e-9, Arrays.stream(worth).max().orElse(0));
        for (Kind kind : kinds) {
            for (int bin : kind.bins()) {
                long[] more = new long[now.length];
                long[] priced = new long[now.length];
                for (int item = 0; item < now.length; item++) {
                    more[item] =
                            Math.min(kind.most()[item] - byBin[bin][item], most[item] - now[item]);
                    priced[item] =
                            parts[item] == 1
                                    ? Math.max(0, Math.round(worth[item] / largest * (1 << 20)))
                                    : 0;
                }
                long[] added =
                        new Knapsack(
                                        kind.need(),
                                        kind.leftAfter(byBin[bin]).orElseThrow(),
                                        more,
                                        priced,
                                        QUICK)
                                .best()
                                .counts();
                for (int item = 0; item < now.length; item++) {
                    byBin[bin][item] += added[item];
                    now[item] += added[item];
                }
            }
        }
        know(now, byBin);
        return now;
    }

    @Override
    public boolean mayFit(long[] counts) {
        return refused.stream().noneMatch(each -> isWithin(each, counts));
    }

    private static boolean isWithin(long[] few, long[] many) {
        for (int item = 0; item < few.length; item++) {
            if (few[item] > many[item]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Verdict quickly(long[] counts) {
        return verdict(counts, false);
    }

    @Override
    public Verdict thoroughly(long[] counts) {
        return verdict(counts, true);
    }

    private Verdict verdict(long[] counts, boolean thorough) {
        if (placed.containsKey(key(counts))) {
            return Verdict.FITS;
        }
        if (!mayFit(counts)) {
            return Verdict.FITS_NOT;
        }
        Verdict verdict = rounded(counts);
        if (verdict != Verdict.FITS) {
            verdict = searched(counts, thorough ? THOROUGH : QUICK);
        }
        if (verdict == Verdict.FITS_NOT) {
            refused.add(counts.clone());
        }
        return verdict;
    }

    /// The whole part of the fractional mix, and the rest as it comes.
    private Verdict rounded(long[] counts) {
        BinSearch search = new BinSearch(kinds, parts, hull.cuts(), counts);
        for (Hull.Share share : hull.shares()) {
            for (long each = 0; each < Math.floor(share.often() + 1e-6); each++) {
                search.fill(share.kind(), share.filling());
            }
        }
        return found(search, QUICK) == Verdict.FITS ? Verdict.FITS : Verdict.UNKNOWN;
    }

    private Verdict searched(long[] counts, int steps) {
        return found(new BinSearch(kinds, parts, hull.cuts(), counts), steps);
    }

    private Verdict found(BinSearch search, int steps) {
        Verdict verdict = search.place(Math.min(steps, Math.max(0, left)));
        left -= search.steps();
        if (verdict == Verdict.FITS) {
            know(search.counts(), search.placed());
        }
        return verdict;
    }
}
