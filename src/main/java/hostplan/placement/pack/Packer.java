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
    private static final int FEW = 12;

    /// The part of the time after which several priced kinds of hosts are gone through.
    private static final int FIRST_DIVES = 4;

    private final PackQuestion question;
    private final Model.Wanted wanted;
    private final Model model;
    private final Watch watch;
    private final Greedy greedy;
    private final List<Column> columns = new ArrayList<>();
    private final Set<Column> known = new HashSet<>();
    private final Generation generation;
    private final Consumer<PackAnswer> better;
    private final Answers answers;
    private final long unplaceable;
    private Packing best;
    private long bound;
    private int turn;

    /// What proves the bound, where the prices do not.
    private Optional<PackAnswer.Split> split = Optional.empty();

    private Generation.Prices prices = Generation.Prices.NOTHING;

    private Optional<PackAnswer.Fewest> fewest = Optional.empty();

    private Packer(
            PackQuestion question, Model.Wanted wanted, Watch watch, Consumer<PackAnswer> better) {
        this.question = question;
        this.wanted = wanted;
        List<Integer> fittingNone = new ArrayList<>();
        model = Model.of(question, wanted, fittingNone);
        unplaceable = fittingNone.stream().mapToLong(vm -> question.vms().get(vm).count()).sum();
        this.watch = watch;
        this.better = better;
        greedy = new Greedy(model);
        generation = new Generation(model, columns, known);
        answers = new Answers(question, model);
        best = new Packing(List.of(), model.count.clone());
    }

    /// @param better is told each better packing and each better bound, on the calling thread
    public static PackAnswer pack(PackQuestion question, Watch watch, Consumer<PackAnswer> better) {
        Packer packer = new Packer(question, Model.Wanted.LEAST_COST, watch, better);
        Optional<Generation.Solved> root = packer.begin();
        if (packer.best.left() > 0 && packer.model.kinds > 0 && !watch.isOver()) {
            return new Shortage(question, packer.answer(), packer.best.left())
                    .cheapest(watch, better);
        }
        boolean isSplit = HostSplit.isPossible(question);
        root.ifPresent(from -> packer.dives(from, isSplit ? watch.part(FIRST_DIVES) : watch));
        if (packer.isDone() || !isSplit || watch.isOver() || root.isEmpty()) {
            return packer.answer();
        }
        PackAnswer split = new HostSplit(question, packer.answer(), watch.part(2), better).answer();
        if (split.isOptimal()) {
            return split;
        }
        packer.improve(packer.answers.packing(split));
        packer.bound = Math.max(packer.bound, split.bound());
        packer.split = split.split();
        packer.dives(root.get(), watch);
        return packer.answer();
    }

    /// The same for hosts and VMs of which a packing is known.
    static PackAnswer better(
            PackQuestion question, PackAnswer known, Watch watch, Consumer<PackAnswer> better) {
        Packer packer = new Packer(question, Model.Wanted.LEAST_COST, watch, better);
        packer.best = packer.answers.packing(known);
        packer.begin().ifPresent(root -> packer.dives(root, watch));
        return packer.answer();
    }

    private PackAnswer answer() {
        PackAnswer answer = answers.of(best, prices, fewest);
        return split.map(by -> answer.proven(Math.max(answer.bound(), bound), by)).orElse(answer);
    }

    /// A packing at once, and the fractional optimum; that is empty where it would be of no use.
    private Optional<Generation.Solved> begin() {
        int[] all = model.count;
        if (unplaceable > 0) {
            fewest = Optional.of(new PackAnswer.Fewest(unplaceable, answers.certificate(prices)));
        }
        improve(greedy.first(all, model.limit));
        better.accept(answer());
        improve(greedy.best(all, model.limit, watch));
        if (model.kinds == 0) {
            return Optional.empty();
        }
        for (int r = 0; r < model.resources; r++) {
            raise(generation.byVolume(r));
        }
        best.parts().forEach(part -> add(part.host(), part.counts()));
        Generation.Solved root = generation.solve(all, model.limit, QUICK, watch);
        raise(root.certificate());
        if (!isDone() && !root.isProven()) {
            // A good packing does not wait for the last of the proof.
            dive(root, new Random(turn), watch.part(FIRST_DIVES));
            root = generation.solve(all, model.limit, THOROUGH, watch);
            raise(root.certificate());
        }
        if (best.left() > 0 && wanted == Model.Wanted.LEAST_COST) {
            placeMost();
            if (best.left() > 0) {
                return Optional.empty();
            }
        }
        return Optional.of(root);
    }

    private void dives(Generation.Solved root, Watch until) {
        for (; !isDone() && !until.isOver(); turn++) {
            dive(root, new Random(turn), until);
        }
    }

    private void add(int host, int[] counts) {
        Column column = new Column(host, counts);
        if (known.add(column)) {
            columns.add(column);
        }
    }

    /// Where not all find a place: as many as can be, and a proof.
    private void placeMost() {
        Packer most = new Packer(question, Model.Wanted.MOST_VMS, watch.part(2), _ -> {});
        most.begin().ifPresent(root -> most.dives(root, most.watch));
        if (most.bound > 0) {
            fewest =
                    Optional.of(
                            new PackAnswer.Fewest(
                                    most.bound + unplaceable,
                                    most.answers.certificate(most.prices)));
        }
        improve(most.best);
    }

    private boolean isDone() {
        return best.left() <= (wanted == Model.Wanted.MOST_VMS ? bound : 0)
                && best.hosts(model) <= bound;
    }

    private void improve(Packing found) {
        if (found.cost(model) < best.cost(model)) {
            best = found;
            better.accept(answer());
        }
    }

    private void raise(Generation.Prices found) {
        long now = found.prices().length > 0 ? answers.bound(found, 0) : 0;
        if (now > bound) {
            bound = now;
            prices = found;
            better.accept(answer());
        }
    }

    private void dive(Generation.Solved root, Random random, Watch until) {
        int[] left = model.count.clone();
        int[] hostsLeft = model.limit.clone();
        List<Packing.Part> fixed = new ArrayList<>();
        long cost = 0;
        Master master = root.master();
        boolean isFirst = true;
        while (!until.isOver()) {
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
                Optional<Column> chosen = next(master, left, hostsLeft, random, turn);
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
            Generation.Solved next = generation.solve(left, hostsLeft, QUICK, until);
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
        Packing rest = greedy.best(left, hostsLeft, watch);
        List<Packing.Part> parts = new ArrayList<>(fixed);
        parts.addAll(rest.parts());
        improve(new Packing(parts, rest.unplaced()));
    }

    /// Where few hosts are left, now and then one filled by chance: what is best need not be among
    /// the patterns of the fractional optimum.
    private Optional<Column> next(
            Master master, int[] left, int[] hostsLeft, Random random, int turn) {
        List<Master.Use> uses = master.uses();
        boolean byChance = turn % 3 == 2 && uses.size() <= FEW && random.nextInt(3) == 0;
        return byChance ? greedy.any(left, hostsLeft, random) : choose(uses, random, turn);
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
