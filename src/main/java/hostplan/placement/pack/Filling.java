package hostplan.placement.pack;

import hostplan.capacity.mix.Simplex;

import java.util.Arrays;

/// Looks for a more valuable filling of one host by taking one VM after the other, where only what
/// still fits counts for what can come of it: strong where few VMs fit a host.
///
/// What can come of it is the fractional optimum under one limit, the resources weighed by their
/// prices (Martello and Toth, "Knapsack Problems", 1990, section 2.2). Prices are found anew while
/// little is taken. Binary floating point only ends branches that fall short by more than it can
/// err by.
final class Filling {

    /// So many VMs may be taken when prices are found anew.
    private static final int PRICED = 1;

    /// Once a better one is found, no more branches than this for one that is better still.
    private static final long MORE = 4_000;

    /// Values are whole numbers, and sums of them err by far less.
    private static final double SURE = 0.75;

    private final Model model;
    private final long[] capacity;
    private final long[] values;
    private final int[] most;
    private final int[] chosen;
    private final long[] free;
    private int[] best = {};
    private long value;
    private final Effort effort;

    /// @param target what a filling must exceed to be of any use
    Filling(Model model, int host, long[] values, int[] most, long target, Effort effort) {
        this.model = model;
        this.values = values;
        this.most = most;
        capacity = model.capacity[host];
        free = capacity.clone();
        chosen = new int[model.kinds];
        value = target;
        this.effort = effort;
    }

    /// Empty where there is none.
    int[] best() {
        return best;
    }

    long value() {
        return value;
    }

    /// Whether all was looked at.
    boolean search() {
        Choice all = new Choice(model.kinds);
        for (int kind = 0; kind < model.kinds; kind++) {
            if (values[kind] > 0 && most[kind] > 0) {
                all.kinds[all.size++] = kind;
            }
        }
        return look(all, 0, 0);
    }

    /// Kinds of which one more fits, the most valuable for its weight first.
    private static final class Choice {
        private final int[] kinds;
        private int size;

        /// By kind.
        private double[] weight = {};

        /// By resource.
        private double[] price = {};

        Choice(int size) {
            kinds = new int[size];
        }
    }

    private boolean look(Choice choice, long worth, int taken) {
        if (taken <= PRICED) {
            weigh(choice);
        }
        Reach reach = new Reach(choice);
        for (int first = 0; first < choice.size; first++) {
            if ((double) worth + reach.from(first) < value + SURE) {
                return true;
            }
            if (!take(choice, first, worth, taken)) {
                return false;
            }
        }
        return true;
    }

    /// What the kinds of a choice can add, from some place on.
    private final class Reach {
        private final Choice choice;
        private final double room;

        /// Of those that fit by weight alone, up to the last.
        private double weight;

        private double worth;
        private int first;
        private int last;

        Reach(Choice choice) {
            this.choice = choice;
            double all = 0;
            for (int r = 0; r < free.length; r++) {
                all += choice.price[r] * free[r];
            }
            room = all;
        }

        /// @param place no lower than before
        double from(int place) {
            for (; first < place; first++) {
                if (last > first) {
                    weight -= weight(first);
                    worth -= worth(first);
                }
            }
            last = Math.max(last, first);
            while (last < choice.size && weight + weight(last) <= room) {
                weight += weight(last);
                worth += worth(last++);
            }
            return last < choice.size
                    ? worth + (room - weight) * worth(last) / weight(last)
                    : worth;
        }

        private double weight(int place) {
            int kind = choice.kinds[place];
            return choice.weight[kind] * room(kind);
        }

        private double worth(int place) {
            int kind = choice.kinds[place];
            return (double) values[kind] * room(kind);
        }
    }

    /// How many more of a kind fit.
    private int room(int kind) {
        long room = (long) most[kind] - chosen[kind];
        if (room > 1) {
            for (int r = 0; r < free.length; r++) {
                if (model.need[kind][r] > 0) {
                    room = Math.min(room, free[r] / model.need[kind][r]);
                }
            }
        }
        return (int) room;
    }

    private boolean take(Choice choice, int place, long worth, int taken) {
        if (effort.isSpent()) {
            return false;
        }
        int kind = choice.kinds[place];
        use(kind, 1);
        long now = worth + values[kind];
        if (now > value) {
            value = now;
            best = chosen.clone();
            effort.atMost(MORE);
        }
        Choice left = new Choice(choice.size - place);
        left.weight = choice.weight;
        left.price = choice.price;
        for (int each = place; each < choice.size; each++) {
            if (fits(choice.kinds[each])) {
                left.kinds[left.size++] = choice.kinds[each];
            }
        }
        boolean isDone = left.size == 0 || look(left, now, taken + 1);
        use(kind, -1);
        return isDone;
    }

    private void use(int kind, int count) {
        chosen[kind] += count;
        for (int r = 0; r < free.length; r++) {
            free[r] -= model.need[kind][r] * count;
        }
    }

    private boolean fits(int kind) {
        if (chosen[kind] == most[kind]) {
            return false;
        }
        for (int r = 0; r < free.length; r++) {
            if (model.need[kind][r] > free[r]) {
                return false;
            }
        }
        return true;
    }

    private void weigh(Choice choice) {
        choice.price = prices(choice);
        choice.weight = new double[model.kinds];
        double[] dearness = new double[model.kinds];
        for (int place = 0; place < choice.size; place++) {
            int kind = choice.kinds[place];
            for (int r = 0; r < free.length; r++) {
                choice.weight[kind] += choice.price[r] * model.need[kind][r];
            }
            dearness[kind] = choice.weight[kind] / values[kind];
        }
        int[] sorted =
                Arrays.stream(choice.kinds, 0, choice.size)
                        .boxed()
                        .sorted((one, other) -> Double.compare(dearness[one], dearness[other]))
                        .mapToInt(each -> each)
                        .toArray();
        System.arraycopy(sorted, 0, choice.kinds, 0, sorted.length);
    }

    /// Of the fractional optimum of what is free, not negative.
    private double[] prices(Choice choice) {
        double top = 1;
        for (int place = 0; place < choice.size; place++) {
            top = Math.max(top, (double) values[choice.kinds[place]]);
        }
        double[][] needs = new double[free.length][choice.size];
        double[] room = new double[free.length];
        double[] widths = new double[choice.size];
        double[] worth = new double[choice.size];
        for (int r = 0; r < free.length; r++) {
            room[r] = (double) free[r] / Math.max(1, capacity[r]);
        }
        for (int place = 0; place < choice.size; place++) {
            int kind = choice.kinds[place];
            widths[place] = room(kind);
            worth[place] = values[kind] / top;
            for (int r = 0; r < free.length; r++) {
                needs[r][place] = (double) model.need[kind][r] / Math.max(1, capacity[r]);
            }
        }
        Simplex simplex = new Simplex(needs, room, widths);
        simplex.maximise(worth);
        double[] prices = new double[free.length];
        for (int r = 0; r < free.length; r++) {
            prices[r] = Math.max(0, simplex.price(r)) * top / Math.max(1, capacity[r]);
        }
        return prices;
    }
}
