package hostplan.placement.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for a pattern that fits one host and is worth more than it may be, in whole numbers.
///
/// It goes through the kinds one after the other and gives up a branch where even the best of what
/// is left would not do. For any multipliers u, not negative, of the resources: what is left is
/// worth at most u · free + Σ most × max(0, price − u · need) (Lagrangian bound; Martello and Toth,
/// "Knapsack Problems", 1990, section 1.3). The multipliers are found in floating point and cut to
/// whole parts; whatever they are, the bound holds. Of two ways to have the same left free, the one
/// worth less is given up.
final class WorthSearch {

    private static final int SEEN = 300_000;

    /// The kinds that are looked at; all else is in this order.
    private final int[] order;

    private final long[] price;
    private final long[][] need;
    private final int[] most;
    private final long[] free;
    private final long allowed;

    /// Whole multipliers, in parts of one of which 2^shift make one.
    private final long[] multiplier;

    private final int shift;

    /// By depth, Σ most × max(0, price − u · need) over the kinds from there on, in those parts.
    private final long[] rest;

    private final int[] counts;
    private final Map<State, Long> seen = new HashMap<>();
    private long steps;

    @SuppressWarnings("ArrayRecordComponent") // compared by hand, since records compare no arrays
    private record State(int depth, long[] free) {
        @Override
        public boolean equals(Object other) {
            return other instanceof State state
                    && depth == state.depth
                    && Arrays.equals(free, state.free);
        }

        @Override
        public int hashCode() {
            return 31 * depth + Arrays.hashCode(free);
        }
    }

    /// Too many steps were needed, or the numbers are too large.
    static final class Exceeded extends Exception {
        private static final long serialVersionUID = 1;
    }

    /// @param kinds of all, those that are looked at
    /// @param steps how many branches may be looked at
    private WorthSearch(Wares wares, int[] kinds, long allowed, long steps) {
        free = wares.free.clone();
        this.allowed = allowed;
        this.steps = steps;
        double[] found = new Multipliers(wares, kinds, allowed).found();
        order = inOrder(wares, kinds, found);
        price = Arrays.stream(order).mapToLong(kind -> wares.price[kind]).toArray();
        need = Arrays.stream(order).mapToObj(kind -> wares.need[kind]).toArray(long[][]::new);
        most = Arrays.stream(order).map(kind -> wares.most[kind]).toArray();
        shift = Math.max(0, Math.min(20, Long.numberOfLeadingZeros(Math.max(1, allowed)) - 12));
        multiplier = new long[free.length];
        for (int r = 0; r < multiplier.length; r++) {
            multiplier[r] = (long) (found[r] * (1L << shift));
        }
        rest = rest();
        counts = new int[order.length];
    }

    /// What there is to choose from.
    ///
    /// @param price by kind
    /// @param need by kind and resource
    /// @param most of each kind
    /// @param free by resource
    @SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
    record Wares(long[] price, long[][] need, int[] most, long[] free) {}

    /// A pattern over all kinds that is worth more, where there is one.
    ///
    /// @param allowed what it may be worth
    static Optional<List<Integer>> above(Wares wares, long allowed, long steps) throws Exceeded {
        int[] useful =
                IntStream.range(0, wares.price.length)
                        .filter(kind -> wares.price[kind] > 0 && wares.most[kind] > 0)
                        .toArray();
        try {
            WorthSearch search = new WorthSearch(wares, useful, allowed, steps);
            return search.goOn(0, 0)
                    ? Optional.of(search.pattern(wares.price.length))
                    : Optional.empty();
        } catch (ArithmeticException _) {
            throw new Exceeded();
        }
    }

    /// What is worth most for what it takes comes first.
    private static int[] inOrder(Wares wares, int[] kinds, double[] multipliers) {
        return Arrays.stream(kinds)
                .boxed()
                .sorted(
                        Comparator.comparingDouble(
                                        (Integer kind) -> {
                                            double taken = 0;
                                            for (int r = 0; r < multipliers.length; r++) {
                                                taken += multipliers[r] * wares.need[kind][r];
                                            }
                                            return taken / wares.price[kind];
                                        })
                                .thenComparing(Comparator.naturalOrder()))
                .mapToInt(kind -> kind)
                .toArray();
    }

    private long[] rest() {
        long[] rest = new long[price.length + 1];
        for (int kind = price.length - 1; kind >= 0; kind--) {
            long reduced = Math.multiplyExact(price[kind], 1L << shift);
            for (int r = 0; r < free.length; r++) {
                reduced =
                        Math.subtractExact(
                                reduced, Math.multiplyExact(multiplier[r], need[kind][r]));
            }
            rest[kind] =
                    Math.addExact(
                            rest[kind + 1],
                            Math.multiplyExact(Math.max(0, reduced), (long) most[kind]));
        }
        return rest;
    }

    private boolean goOn(int depth, long worth) throws Exceeded {
        if (worth > allowed) {
            return true;
        }
        if (depth == price.length || !canPass(depth, worth)) {
            return false;
        }
        if (--steps < 0) {
            throw new Exceeded();
        }
        if (isSeen(depth, worth)) {
            return false;
        }
        int room = most[depth];
        for (int r = 0; r < free.length; r++) {
            if (need[depth][r] > 0) {
                room = (int) Math.min(room, free[r] / need[depth][r]);
            }
        }
        take(depth, room);
        for (int count = room; count >= 0; count--) {
            counts[depth] = count;
            if (goOn(
                    depth + 1,
                    Math.addExact(worth, Math.multiplyExact(price[depth], (long) count)))) {
                return true;
            }
            take(depth, count > 0 ? -1 : 0);
        }
        return false;
    }

    private void take(int kind, int count) {
        for (int r = 0; r < free.length; r++) {
            free[r] -= need[kind][r] * count;
        }
    }

    private boolean canPass(int depth, long worth) {
        long bound = rest[depth];
        for (int r = 0; r < free.length; r++) {
            bound = Math.addExact(bound, Math.multiplyExact(multiplier[r], free[r]));
        }
        return bound > Math.multiplyExact(allowed - worth, 1L << shift);
    }

    private boolean isSeen(int depth, long worth) {
        State state = new State(depth, free.clone());
        Long before = seen.get(state);
        if (before != null && before >= worth) {
            return true;
        }
        if (before != null || seen.size() < SEEN) {
            seen.put(state, worth);
        }
        return false;
    }

    private List<Integer> pattern(int kinds) {
        Integer[] pattern = new Integer[kinds];
        Arrays.fill(pattern, 0);
        for (int place = 0; place < order.length; place++) {
            pattern[order[place]] = counts[place];
        }
        return List.of(pattern);
    }
}
