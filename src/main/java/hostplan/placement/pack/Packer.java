package hostplan.placement.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /// Why some VMs have no place in any packing; empty where all have one or nothing was proven.
    public static Optional<PackAnswer.Fewest> fewest(PackQuestion question, Watch watch) {
        Packer most = new Packer(question, Model.Wanted.MOST_VMS, watch, _ -> {});
        most.begin();
        return most.bound > 0
                ? Optional.of(
                        new PackAnswer.Fewest(
                                most.bound + most.unplaceable,
                                most.answers.certificate(most.prices)))
                : most.fewest.filter(_ -> most.unplaceable > 0);
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
            dive(root, watch.part(FIRST_DIVES));
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
            dive(root, until);
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

    private void dive(Generation.Solved root, Watch until) {
        Dive dive = new Dive(model, greedy, turn);
        Master master = root.master();
        boolean isFirst = true;
        while (!until.isOver() && dive.fixed(master, isFirst)) {
            isFirst = false;
            improve(dive.packing(watch));
            if (isDone() || dive.isAtEnd()) {
                return;
            }
            master = dive.solved(generation, QUICK, until).master();
            if (dive.least(master) >= best.cost(model)) {
                return;
            }
        }
    }
}
