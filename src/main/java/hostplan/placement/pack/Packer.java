package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/// Packs VMs onto hosts. A greedy packing comes at once; then the fractional optimum by column
/// generation says how good a packing could be, and dives from it look for one that is: whole parts
/// of it are fixed, the rest is solved anew.
public final class Packer {

    /// Into so many parts the dearest host's cost is divided for prices.
    static final long PARTS = 1L << 30;

    private static final long QUICK = 4_000;
    private static final long THOROUGH = 2_000_000;
    private static final int MOST_OPENED = 3;

    private final Model model;
    private final Watch watch;
    private final Greedy greedy;
    private final List<Column> columns = new ArrayList<>();
    private final Set<Column> known = new HashSet<>();
    private final Generation generation;
    private final Consumer<PackAnswer> better;
    private final Answers answers;
    private Packing best;
    private long bound;
    private Generation.Prices prices = Generation.Prices.NOTHING;

    private Packer(PackQuestion question, Watch watch, Consumer<PackAnswer> better) {
        List<Integer> unplaceable = new ArrayList<>();
        model = Model.of(question, unplaceable);
        this.watch = watch;
        this.better = better;
        greedy = new Greedy(model);
        generation = new Generation(model, columns, known);
        answers = new Answers(question, model);
        best = new Packing(List.of(), model.count.clone());
    }

    /// Dearer than any host, for a VM without a place.
    static long penalty(Model model) {
        return 1000 * model.dearest();
    }

    /// @param better is told each better packing and each better bound, on the calling thread
    public static PackAnswer pack(PackQuestion question, Watch watch, Consumer<PackAnswer> better) {
        Packer packer = new Packer(question, watch, better);
        packer.search();
        return packer.answer();
    }

    private PackAnswer answer() {
        return answers.of(best, bound, prices);
    }

    private void search() {
        int[] all = model.count;
        improve(greedy.best(all, model.limit), true);
        if (model.kinds == 0) {
            return;
        }
        best.parts().forEach(part -> add(part.host(), part.counts()));
        Generation.Solved root = generation.solve(all, model.limit, QUICK, watch);
        raise(root.certificate());
        if (!isDone() && !root.isProven()) {
            root = generation.solve(all, model.limit, THOROUGH, watch);
            raise(root.certificate());
        }
        for (int turn = 0; !isDone() && !watch.isOver(); turn++) {
            dive(root, new Random(turn), turn);
        }
    }

    private void add(int host, int[] counts) {
        Column column = new Column(host, counts);
        if (known.add(column)) {
            columns.add(column);
        }
    }

    private boolean isDone() {
        return best.cost(model) <= bound;
    }

    private void improve(Packing found, boolean isFirst) {
        if (isFirst || found.cost(model) < best.cost(model)) {
            best = found;
            better.accept(answer());
        }
    }

    private void raise(Generation.Prices found) {
        if (found.prices().length > 0) {
            long now = answers.bound(found);
            if (now > bound) {
                bound = now;
                prices = found;
                better.accept(answer());
            }
        }
    }

    private void dive(Generation.Solved root, Random random, int turn) {
        int[] left = model.count.clone();
        int[] hostsLeft = model.limit.clone();
        List<Packing.Part> fixed = new ArrayList<>();
        long cost = 0;
        Master master = root.master();
        boolean isFirst = true;
        while (!watch.isOver()) {
            boolean any = false;
            for (Master.Use use : master.uses()) {
                int times = (int) Math.floor(use.times() + 1e-6);
                if (isFirst && turn > 0) {
                    // A little more is left open, so that other patterns can come of it.
                    times = Math.max(0, times - random.nextInt(MOST_OPENED));
                }
                if (times > 0) {
                    cost += fix(use.column(), times, left, hostsLeft, fixed);
                    any = true;
                }
            }
            isFirst = false;
            if (any) {
                complete(fixed, left, hostsLeft);
                if (isDone()) {
                    return;
                }
            } else {
                Optional<Column> chosen = choose(master.uses(), random, turn);
                if (chosen.isEmpty()) {
                    return;
                }
                cost += fix(chosen.get(), 1, left, hostsLeft, fixed);
                complete(fixed, left, hostsLeft);
                if (isDone()) {
                    return;
                }
            }
            if (Arrays.stream(left).allMatch(each -> each == 0)) {
                return;
            }
            Generation.Solved next = generation.solve(left, hostsLeft, QUICK, watch);
            master = next.master();
            if (cost + Math.ceil(master.value() - 1e-6) >= best.cost(model)) {
                return;
            }
        }
    }

    /// As much of a column as is still wanted, with what fits beside it; what that costs.
    private long fix(
            Column column, int times, int[] left, int[] hostsLeft, List<Packing.Part> fixed) {
        long cost = 0;
        int open = model.isLimited(column.host) ? Math.min(times, hostsLeft[column.host]) : times;
        while (open > 0) {
            int[] counts = new int[model.kinds];
            int whole = open;
            boolean isTrimmed = false;
            for (int place = 0; place < column.kinds.length; place++) {
                int kind = column.kinds[place];
                counts[kind] = Math.min(column.counts[place], left[kind]);
                isTrimmed |= counts[kind] < column.counts[place];
                if (counts[kind] > 0) {
                    whole = Math.min(whole, left[kind] / counts[kind]);
                }
            }
            if (Arrays.stream(counts).allMatch(each -> each == 0)) {
                return cost;
            }
            if (isTrimmed) {
                greedy.extend(column.host, counts, left);
                whole = 1;
            }
            for (int kind = 0; kind < counts.length; kind++) {
                left[kind] -= counts[kind] * whole;
            }
            if (model.isLimited(column.host)) {
                hostsLeft[column.host] -= whole;
            }
            fixed.add(new Packing.Part(column.host, whole, counts));
            cost += model.cost[column.host] * whole;
            open -= whole;
        }
        return cost;
    }

    private void complete(List<Packing.Part> fixed, int[] left, int[] hostsLeft) {
        Packing rest = greedy.best(left, hostsLeft);
        List<Packing.Part> parts = new ArrayList<>(fixed);
        parts.addAll(rest.parts());
        improve(new Packing(parts, rest.unplaced()), false);
    }

    /// The one that is most nearly whole; in later turns any, the more nearly whole the likelier.
    private static Optional<Column> choose(List<Master.Use> uses, Random random, int turn) {
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
