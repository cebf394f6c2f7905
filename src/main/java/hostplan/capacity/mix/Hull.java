package hostplan.capacity.mix;

import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What whole fillings of bins, mixed in fractions, can reach together: closer to the truth than
/// the limits themselves, since no bin is filled by fractions of items (Dantzig and Wolfe,
/// "Decomposition principle for linear programs", Operations Research 8, 1960; as cuts: Gilmore and
/// Gomory, "A linear programming approach to the cutting-stock problem", Operations Research 9,
/// 1961).
///
/// Which prices cut a point off is found in floating point; what all bins are worth at most at
/// these prices is then computed in whole numbers, and that is the cut.
final class Hull {

    private static final double INSIDE = 1 - 1e-9;
    private static final double CLEARLY = 1e-7;
    private static final double NEARLY_WHOLE = 1e-5;
    private static final int SOON = 300;
    private static final int LATE = 20_000;
    private static final int MOST_ROUNDS = 200;
    private static final long MOST_STEPS = 3_000_000;
    private static final int MOST_FILLINGS = 250;
    private static final int SMALL_PRICES = 120;
    private static final long LARGE_PRICE = 1 << 20;

    private final List<Kind> kinds;
    private final int[] parts;

    /// By kind, counts of parts that fit a bin.
    private final List<List<long[]>> fillings = new ArrayList<>();

    private long steps;
    private final List<Cut> cuts = new ArrayList<>();
    private List<Share> shares = List.of();

    /// What parts are worth at some prices, and what one bin of each kind holds of it at most.
    @SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
    record Cut(long[] worth, long[] most) {}

    /// How often a filling of a kind occurs in the fractional mix.
    @SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
    record Share(Kind kind, long[] filling, double often) {}

    /// @param parts of one of each item
    Hull(List<Kind> kinds, int[] parts) {
        this.kinds = kinds;
        this.parts = parts;
        for (Kind kind : kinds) {
            List<long[]> alone = new ArrayList<>();
            for (int item = 0; item < parts.length; item++) {
                long[] filling = new long[parts.length];
                filling[item] = kind.fitting(item, kind.mostRoom());
                alone.add(filling);
            }
            fillings.add(alone);
        }
    }

    /// The fractional mix that holds the counts which were not cut off last.
    List<Share> shares() {
        return shares;
    }

    /// All that were found so far.
    List<Cut> cuts() {
        return cuts;
    }

    /// What all counts that bins hold keep and these do not; empty where a mix of fillings holds
    /// them.
    Optional<Limit> cut(double[] counts) {
        if (steps > MOST_STEPS) {
            return Optional.empty();
        }
        int[] items =
                IntStream.range(0, counts.length).filter(item -> counts[item] > CLEARLY).toArray();
        double[] prices = new double[0];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Mix mix = new Mix(counts, items);
            if (mix.reached() >= INSIDE) {
                shares = mix.shares();
                return Optional.empty();
            }
            prices = mix.prices();
            if (!improve(mix, prices)) {
                break;
            }
        }
        return violated(prices, counts);
    }

    /// Adds a filling of each kind that is better at these prices than the mix: one that is soon
    /// found, or else the best.
    private boolean improve(Mix mix, double[] prices) {
        double most = Arrays.stream(prices).max().orElse(0);
        if (most <= 0) {
            return false;
        }
        long[] worth = whole(prices, LARGE_PRICE / most);
        return isImproved(mix, worth, most, SOON) || isImproved(mix, worth, most, LATE);
    }

    private boolean isImproved(Mix mix, long[] worth, double most, int allowed) {
        boolean improved = false;
        for (int kind = 0; kind < kinds.size(); kind++) {
            Knapsack.Found found = best(kind, worth, allowed);
            if (found.value() * most / LARGE_PRICE > mix.priceOf(kind) + CLEARLY) {
                List<long[]> known = fillings.get(kind);
                if (known.size() > MOST_FILLINGS) {
                    known.remove(parts.length);
                }
                known.add(found.counts());
                improved = true;
            }
        }
        return improved;
    }

    private Knapsack.Found best(int kind, long[] worth, int allowed) {
        Knapsack.Found found = kinds.get(kind).best(worth, allowed);
        steps += found.steps();
        return found;
    }

    private static long[] whole(double[] prices, double scale) {
        return Arrays.stream(prices).mapToLong(price -> Math.round(price * scale)).toArray();
    }

    private Optional<Limit> violated(double[] prices, double[] counts) {
        double most = Arrays.stream(prices).max().orElse(0);
        if (most <= 0) {
            return Optional.empty();
        }
        for (int scale = 1; scale <= SMALL_PRICES; scale++) {
            if (isWhole(prices, scale / most)) {
                Cut small = priced(whole(prices, scale / most));
                if (isViolated(small, counts)) {
                    return Optional.of(limit(small));
                }
                break;
            }
        }
        Cut cut = priced(whole(prices, LARGE_PRICE / most));
        return isViolated(cut, counts) ? Optional.of(limit(cut)) : Optional.empty();
    }

    private static boolean isWhole(double[] prices, double scale) {
        return Arrays.stream(prices)
                .map(price -> price * scale)
                .allMatch(price -> Math.abs(price - Math.rint(price)) < NEARLY_WHOLE);
    }

    private boolean isViolated(Cut cut, double[] counts) {
        double reached = 0;
        for (int item = 0; item < counts.length; item++) {
            reached += counts[item] * parts[item] * cut.worth()[item];
        }
        return reached > most(cut) * (1 + CLEARLY);
    }

    private Cut priced(long[] worth) {
        long[] most = new long[kinds.size()];
        for (int kind = 0; kind < most.length; kind++) {
            most[kind] = best(kind, worth, LATE).bound();
        }
        return new Cut(worth, most);
    }

    private long most(Cut cut) {
        long most = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            most += kinds.get(kind).number() * cut.most()[kind];
        }
        return most;
    }

    private Limit limit(Cut cut) {
        cuts.add(cut);
        List<Fraction> needs = new ArrayList<>();
        for (int item = 0; item < parts.length; item++) {
            needs.add(Fraction.of(cut.worth()[item] * parts[item]));
        }
        return Limit.of(needs, Fraction.of(most(cut)));
    }

    /// How much of the counts a mix of the known fillings can hold, at most twice.
    private final class Mix {
        private final double[] counts;
        private final int[] items;
        private final Simplex simplex;
        private final double[] solution;

        Mix(double[] counts, int[] items) {
            this.counts = counts;
            this.items = items;
            int columns = 1 + fillings.stream().mapToInt(List::size).sum();
            double[][] needs = new double[items.length + kinds.size()][columns];
            double[] widths = new double[columns];
            double[] most = new double[needs.length];
            widths[0] = 2;
            int column = 1;
            for (int kind = 0; kind < kinds.size(); kind++) {
                most[items.length + kind] = 1;
                for (long[] filling : fillings.get(kind)) {
                    widths[column] = 1;
                    needs[items.length + kind][column] = 1;
                    for (int row = 0; row < items.length; row++) {
                        needs[row][column] = -held(kind, filling, items[row]);
                    }
                    column++;
                }
            }
            for (int row = 0; row < items.length; row++) {
                needs[row][0] = 1;
            }
            simplex = new Simplex(needs, most, widths);
            double[] worth = new double[columns];
            worth[0] = 1;
            simplex.maximise(worth);
            solution = simplex.solution();
        }

        /// Of the wanted count, what this filling holds in all bins of its kind.
        private double held(int kind, long[] filling, int item) {
            return kinds.get(kind).number() * filling[item] / (counts[item] * parts[item]);
        }

        double reached() {
            return solution[0];
        }

        /// Of one part of each item.
        double[] prices() {
            double[] prices = new double[counts.length];
            for (int row = 0; row < items.length; row++) {
                int item = items[row];
                prices[item] = simplex.price(row) / (counts[item] * parts[item]);
            }
            return prices;
        }

        /// What the mix has of one bin of this kind.
        double priceOf(int kind) {
            return simplex.price(items.length + kind) / kinds.get(kind).number();
        }

        List<Share> shares() {
            List<Share> found = new ArrayList<>();
            int column = 1;
            for (int kind = 0; kind < kinds.size(); kind++) {
                for (long[] filling : fillings.get(kind)) {
                    double often = solution[column] * kinds.get(kind).number();
                    if (often > CLEARLY) {
                        found.add(new Share(kinds.get(kind), filling, often));
                    }
                    column++;
                }
            }
            return Collections.unmodifiableList(found);
        }
    }
}
