package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One way from the fractional optimum to a whole packing: what is whole of it is fixed, or else
/// the host that is most nearly whole, and what is left is solved anew.
final class Dive {

    private static final int MOST_OPENED = 3;
    private static final int FEW = 12;
    private static final double NEARLY = 1e-6;

    private final Model model;
    private final Greedy greedy;
    private final Random random;
    private final int turn;
    private final int[] left;
    private final int[] hostsLeft;
    private final List<Packing.Part> fixed = new ArrayList<>();
    private long cost;

    /// @param turn so many dives were made before; each goes another way
    Dive(Model model, Greedy greedy, int turn) {
        this.model = model;
        this.greedy = greedy;
        this.turn = turn;
        random = new Random(turn);
        left = model.count.clone();
        hostsLeft = model.limit.clone();
    }

    /// What is whole, at first a little less in later turns, so that other patterns can come of the
    /// rest; else one host.
    ///
    /// @return whether there was anything to fix
    boolean fixed(Master master, boolean isFirst) {
        boolean isAny = false;
        for (Master.Use use : master.uses()) {
            int times = (int) Math.floor(use.times() + NEARLY);
            if (isFirst && turn > 0) {
                times = Math.max(0, times - random.nextInt(MOST_OPENED));
            }
            if (times > 0) {
                fix(use.column(), times);
                isAny = true;
            }
        }
        if (isAny) {
            return true;
        }
        Optional<Column> chosen = next(master.uses());
        chosen.ifPresent(column -> fix(column, 1));
        return chosen.isPresent();
    }

    /// With what is left packed at once.
    Packing packing(Watch watch) {
        Packing rest = greedy.best(left, hostsLeft, watch);
        List<Packing.Part> parts = new ArrayList<>(fixed);
        parts.addAll(rest.parts());
        return new Packing(parts, rest.unplaced());
    }

    boolean isAtEnd() {
        return Arrays.stream(left).allMatch(each -> each == 0);
    }

    Generation.Solved solved(Generation generation, long effort, Watch watch) {
        return generation.solve(left, hostsLeft, effort, watch);
    }

    /// The least that a whole packing costs which goes on from here.
    double least(Master rest) {
        return cost + Math.ceil(rest.value() - NEARLY);
    }

    /// As much of a column as is still wanted, with what fits beside it.
    private void fix(Column column, int times) {
        int open = model.isLimited(column.host) ? Math.min(times, hostsLeft[column.host]) : times;
        while (open > 0) {
            int[] counts = wanted(column);
            if (Arrays.stream(counts).allMatch(each -> each == 0)) {
                return;
            }
            int whole = isTrimmed(column, counts) ? 1 : Math.min(open, times(counts));
            if (isTrimmed(column, counts)) {
                greedy.extend(column.host, counts, left);
            }
            take(column.host, counts, whole);
            open -= whole;
        }
    }

    private int[] wanted(Column column) {
        int[] counts = new int[model.kinds];
        for (int place = 0; place < column.kinds.length; place++) {
            int kind = column.kinds[place];
            counts[kind] = Math.min(column.counts[place], left[kind]);
        }
        return counts;
    }

    private static boolean isTrimmed(Column column, int[] counts) {
        for (int place = 0; place < column.kinds.length; place++) {
            if (counts[column.kinds[place]] < column.counts[place]) {
                return true;
            }
        }
        return false;
    }

    private int times(int[] counts) {
        int times = Integer.MAX_VALUE;
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                times = Math.min(times, left[kind] / counts[kind]);
            }
        }
        return times;
    }

    private void take(int host, int[] counts, int times) {
        for (int kind = 0; kind < counts.length; kind++) {
            left[kind] -= counts[kind] * times;
        }
        if (model.isLimited(host)) {
            hostsLeft[host] -= times;
        }
        fixed.add(new Packing.Part(host, times, counts));
        cost += model.cost[host] * times;
    }

    /// Where few hosts are left, now and then one filled by chance: what is best need not be among
    /// the patterns of the fractional optimum.
    private Optional<Column> next(List<Master.Use> uses) {
        boolean byChance = turn % 3 == 2 && uses.size() <= FEW && random.nextInt(3) == 0;
        return byChance ? greedy.any(left, hostsLeft, random) : choose(uses);
    }

    /// The one that is most nearly whole; in later turns any, the more nearly whole the likelier.
    private Optional<Column> choose(List<Master.Use> uses) {
        Optional<Column> chosen = Optional.empty();
        double most = -1;
        for (Master.Use use : uses) {
            double score = turn == 0 ? use.times() : use.times() * (0.5 + random.nextDouble());
            if (score > most) {
                most = score;
                chosen = Optional.of(use.column());
            }
        }
        return chosen;
    }
}
