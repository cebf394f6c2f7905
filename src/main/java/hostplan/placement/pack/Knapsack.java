package hostplan.placement.pack;

import hostplan.capacity.mix.Simplex;

import java.util.Arrays;

/// The most valuable VMs that fit one host, in whole numbers: bounded, in several dimensions.
///
/// Prices of the resources come from the fractional optimum. With them every choice has a loss that
/// is known at once: what is left out although it is worth more than it takes, what is taken
/// although it is worth less, and what stays free at its price. A branch ends where its losses
/// exceed what a better pattern can afford (Dembo and Hammer, "A reduction algorithm for knapsack
/// problems", Methods of Operations Research 36, 1980). All of it is exact in whole numbers; the
/// fractional optimum only says which prices to take.
final class Knapsack {

    /// Values are compared in this many parts.
    private static final int SHIFT = 16;

    private final Model model;
    private final int host;
    private final long[] price;

    private long[] loss = {};
    private int[] order = {};
    private int[] most = {};
    private int[] chosen = {};
    private int[] best = {};
    private long[] free = {};
    private long value;
    private long allowed;
    private Effort effort = new Effort(0, Watch.of(0, () -> true));

    /// VMs in the fractional optimum.
    private double holds;

    private long[] values = {};
    private boolean isFound;
    private Completion[] completions = {};

    /// @param counts the best found that is worth more than what was asked for; empty where none is
    /// @param bound no pattern is worth more
    @SuppressWarnings("ArrayRecordComponent") // used up at once and never compared
    record Found(int[] counts, long value, long bound) {

        boolean isAny() {
            return counts.length > 0;
        }
    }

    Knapsack(Model model, int host) {
        this.model = model;
        this.host = host;
        price = new long[model.resources];
    }

    /// @param values of one of each kind
    /// @param most of each kind
    /// @param target what a pattern must exceed to be of any use
    /// @param branches that may be looked at
    /// @param watch after which no more are looked at
    Found best(long[] values, int[] most, long target, long branches, Watch watch) {
        this.values = values;
        this.most = most;
        long limit = prices();
        long bound = limit >> SHIFT;
        if (bound <= target) {
            return new Found(new int[0], target, bound);
        }
        sort();
        free = model.capacity[host].clone();
        chosen = new int[model.kinds];
        best = new int[model.kinds];
        isFound = false;
        value = target;
        allowed = limit - ((target + 1) << SHIFT);
        completions = new Completion[0];
        effort = new Effort(Math.min(branches, SHALLOW), watch);
        boolean isDone = look(0, 0, 0);
        if (!isDone && !isFound && branches > SHALLOW) {
            effort = new Effort(branches - SHALLOW, watch);
            isDone = (holds <= FEW && model.resources > 2) ? fill(target) : complete();
        }
        return new Found(isFound ? best : new int[0], value, isDone ? value : bound);
    }

    private boolean fill(long target) {
        Filling filling = new Filling(model, host, values, most, target, effort);
        boolean isDone = filling.search();
        isFound = filling.best().length > 0;
        best = filling.best();
        value = filling.value();
        return isDone;
    }

    /// What is left to be done is worth to know what can still come of it.
    private boolean complete() {
        completions = Completion.of(model, host, this);
        return look(0, 0, 0);
    }

    /// VMs on one host, up to which they are taken one by one.
    private static final double FEW = 10;

    /// Where nothing better came of so many branches, a look ahead pays.
    private static final long SHALLOW = 1_500;

    int[] order() {
        return order;
    }

    long price(int resource) {
        return price[resource];
    }

    /// In parts.
    long value(int kind) {
        return values[kind] << SHIFT;
    }

    int most(int kind) {
        return most[kind];
    }

    private boolean isHopeless(int place, long worth) {
        long least = (value + 1) << SHIFT;
        for (Completion each : completions) {
            if ((worth << SHIFT) + each.most(place, free) < least) {
                return true;
            }
        }
        return false;
    }

    /// Sets the prices of the resources and the losses of the kinds; the value that nothing
    /// exceeds.
    private long prices() {
        double top = 1;
        for (long each : values) {
            top = Math.max(top, (double) each);
        }
        Simplex simplex = relaxed(top);
        holds = Arrays.stream(simplex.solution()).sum();
        long limit = 0;
        for (int r = 0; r < model.resources; r++) {
            double each = simplex.price(r) * top / Math.max(1, model.capacity[host][r]);
            price[r] = Math.round(each * (1 << SHIFT));
            limit += price[r] * model.capacity[host][r];
        }
        return limit + losses();
    }

    /// The fractional optimum, each resource as a share of what the host has.
    ///
    /// @param top the largest value, which counts as one
    private Simplex relaxed(double top) {
        int kinds = model.kinds;
        double[][] needs = new double[model.resources][kinds];
        double[] room = new double[model.resources];
        Arrays.fill(room, 1);
        double[] worth = new double[kinds];
        double[] widths = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            worth[kind] = values[kind] / top;
            widths[kind] = values[kind] > 0 ? most[kind] : 0;
            for (int r = 0; r < room.length; r++) {
                needs[r][kind] =
                        (double) model.need[kind][r] / Math.max(1, model.capacity[host][r]);
            }
        }
        Simplex simplex = new Simplex(needs, room, widths);
        simplex.maximise(worth);
        return simplex;
    }

    /// What each kind is worth beyond what it takes.
    ///
    /// @return all that could be gained by that
    private long losses() {
        long all = 0;
        loss = new long[model.kinds];
        for (int kind = 0; kind < loss.length; kind++) {
            long gain = values[kind] << SHIFT;
            for (int r = 0; r < model.resources; r++) {
                gain -= price[r] * model.need[kind][r];
            }
            loss[kind] = gain;
            all += Math.max(0, gain) * most[kind];
        }
        return all;
    }

    /// The dearest decisions first.
    private void sort() {
        order = new int[model.kinds];
        int size = 0;
        long[] keys = new long[model.kinds];
        for (int kind = 0; kind < model.kinds; kind++) {
            if (values[kind] > 0 && most[kind] > 0) {
                keys[size] = Math.abs(loss[kind]);
                order[size++] = kind;
            }
        }
        sort(order, keys, size);
        order = Arrays.copyOf(order, size);
    }

    /// By insertion: few, and without making objects of them.
    private static void sort(int[] order, long[] keys, int size) {
        for (int place = 1; place < size; place++) {
            int kind = order[place];
            long key = keys[place];
            int at = place;
            while (at > 0 && keys[at - 1] < key) {
                order[at] = order[at - 1];
                keys[at] = keys[at - 1];
                at--;
            }
            order[at] = kind;
            keys[at] = key;
        }
    }

    /// Whether all was looked at.
    ///
    /// @param lost so far
    private boolean look(int place, long lost, long worth) {
        if (effort.isSpent()) {
            return false;
        }
        if (place == order.length) {
            take(worth);
            return true;
        }
        if (completions.length > 0 && isHopeless(place, worth)) {
            return true;
        }
        int kind = order[place];
        int room = room(kind);
        long gain = loss[kind];
        if (place == order.length - 1) {
            // Nothing comes after it, so as many as fit are best.
            chosen[kind] = room;
            take(worth + values[kind] * room);
            chosen[kind] = 0;
            return true;
        }
        return gain >= 0
                ? down(place, kind, room, lost, worth)
                : up(place, kind, room, lost, worth);
    }

    private boolean down(int place, int kind, int room, long lost, long worth) {
        use(kind, room);
        boolean isDone = true;
        for (int count = room; count >= 0; count--) {
            long now = lost + loss[kind] * (most[kind] - count);
            if (now > allowed) {
                use(kind, -count);
                return isDone;
            }
            chosen[kind] = count;
            if (!look(place + 1, now, worth + values[kind] * count)) {
                isDone = false;
                use(kind, -count);
                chosen[kind] = 0;
                return false;
            }
            if (count > 0) {
                use(kind, -1);
            }
        }
        return isDone;
    }

    private boolean up(int place, int kind, int room, long lost, long worth) {
        boolean isDone = true;
        int used = 0;
        for (int count = 0; count <= room; count++) {
            long now = lost - loss[kind] * count;
            if (now > allowed) {
                break;
            }
            if (count > 0) {
                use(kind, 1);
                used++;
            }
            chosen[kind] = count;
            if (!look(place + 1, now, worth + values[kind] * count)) {
                isDone = false;
                break;
            }
        }
        use(kind, -used);
        chosen[kind] = 0;
        return isDone;
    }

    private void use(int kind, int count) {
        long[] each = model.need[kind];
        for (int r = 0; r < each.length; r++) {
            free[r] -= each[r] * count;
        }
    }

    private int room(int kind) {
        long[] each = model.need[kind];
        long room = most[kind];
        for (int r = 0; r < each.length; r++) {
            if (each[r] > 0) {
                room = Math.min(room, free[r] / each[r]);
            }
        }
        return (int) room;
    }

    private void take(long worth) {
        if (worth > value) {
            allowed -= (worth - value) << SHIFT;
            value = worth;
            isFound = true;
            System.arraycopy(chosen, 0, best, 0, chosen.length);
        }
    }
}
