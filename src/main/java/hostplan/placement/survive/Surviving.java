package hostplan.placement.survive;

import hostplan.placement.ground.Failures;
import hostplan.placement.ground.Failures.Case;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cheapest hosts that carry all VMs also while any k of them have failed.
///
/// A spare host that is as large as any takes every failed host as it stands, so a packing and k
/// such spares survive. With one kind of host that is best: the fewest hosts with k failures are
/// the fewest without, and k. With several kinds it is bounded from below: take away the k dearest
/// hosts, of which the cheapest is of kind T; the others are no dearer than T and carry all VMs
/// that start elsewhere, as hosts carry them then. So no placement costs less than the least over T
/// of (the bound with kinds up to T's cost, and k times T's cost).
public final class Surviving {

    /// Packings for each cost of a host: one for the bound and those beside spares.
    private static final int PACKINGS = 4;

    /// Parts of the time after which choices of hosts are tried, if they are few then.
    private static final int QUICK = 8;

    private final SurvivalQuestion question;
    private final FailureRules rules;
    private final Watch watch;
    private final Packings packings;
    private final Drilled drilled;

    /// What the others carry at least when hosts fail.
    private final PackQuestion left;

    private final List<Case> casesByCost = new ArrayList<>();

    private Surviving(SurvivalQuestion question, Watch watch) {
        this.question = question;
        this.rules = question.rules();
        this.watch = watch;
        packings = new Packings(question, watch);
        drilled = new Drilled(question, watch);
        left = new WhileFailed(question.bounding(), rules).question();
    }

    /// @param watch over all of it; what is found until then is the answer
    public static SurvivingAnswer of(PackQuestion question, FailureRules rules, Watch watch) {
        return of(SurvivalQuestion.of(question, rules), watch);
    }

    /// @param watch over all of it; what is found until then is the answer
    public static SurvivingAnswer of(SurvivalQuestion question, Watch watch) {
        if (!Choosing.isNeeded(question)) {
            return unchosen(question, watch);
        }
        SurvivingAnswer quick =
                Choosing.of(question, unchosen(question, watch.part(QUICK)), watch.part(2));
        boolean isSettled = quick.isOptimal() || quick.ground() instanceof Ground.Unsurvivable;
        if (isSettled || watch.isOver()) {
            return quick;
        }
        return quick.better(Choosing.of(question, unchosen(question, watch.part(2)), watch));
    }

    /// With whichever hosts come out cheapest, without a look at each choice of them.
    static SurvivingAnswer unchosen(SurvivalQuestion question, Watch watch) {
        return SpareExchange.of(
                question.whole(), question.rules(), new Surviving(question, watch).answer(), watch);
    }

    private SurvivingAnswer answer() {
        besideSpares();
        packings.expect(question.whole().hosts().size() + 1);
        Ground beside = besideFailed();
        packings.expect(1);
        Packed plain = packings.pack(question.searched(), question.limits());
        Ground ground = withPlain(byCost().or(beside), plain);
        if (drilled.best().filter(found -> found.cost() <= ground.bound()).isEmpty()) {
            drilled.tryOut(plain.answer(), List.of());
        }
        boolean mayDo = plain.answer().unplaced().equals(question.misfits());
        Optional<Ground> never =
                mayDo && drilled.best().isEmpty()
                        ? Choosing.unsurvivable(question, watch)
                        : Optional.empty();
        if (mayDo && never.isEmpty()) {
            trim();
            spread();
        }
        return drilled.best()
                .orElseGet(() -> drilled.unsurvived(plain.answer()))
                .with(never.orElse(ground));
    }

    private void besideSpares() {
        List<Long> costs =
                question.whole().hosts().stream().map(HostKind::cost).distinct().sorted().toList();
        for (int place = 0; place < costs.size() && isAnyLeft(); place++) {
            packings.expect((costs.size() - place) * PACKINGS + 1);
            upTo(costs.get(place));
        }
    }

    /// Whether any VM starts elsewhere when its host fails; else no host need be kept for it.
    private boolean isAnyLeft() {
        return left.vms().stream().anyMatch(vm -> vm.count() > 0);
    }

    /// With hosts up to this cost: each set of spares that could do, and what follows for the
    /// bound.
    private void upTo(long dearest) {
        List<Integer> limits =
                question.whole().hosts().stream()
                        .map(host -> host.cost() <= dearest ? host.limit() : 0)
                        .toList();
        Packed others = packings.pack(left, limits);
        casesByCost.add(others.asCase(dearest));
        for (List<Integer> spares : new Spares(question, limits).all()) {
            List<Integer> free = without(limits, spares);
            if (free.equals(limits) && question.searched().equals(left)) {
                drilled.tryOut(others.answer(), spares);
            } else if (!watch.isOver()) {
                drilled.tryOut(packings.pack(question.searched(), free).answer(), spares);
            }
        }
    }

    private static List<Integer> without(List<Integer> limits, List<Integer> spares) {
        List<Integer> free = new ArrayList<>(limits);
        for (int spare : spares) {
            if (free.get(spare) != HostKind.ANY) {
                free.set(spare, free.get(spare) - 1);
            }
        }
        return free;
    }

    /// Where there are only so many of a kind: whichever k of it fail, the others must do, of which
    /// there are k less then. No answer that survives costs less than the best with those, for any
    /// kind.
    private Ground besideFailed() {
        Ground most = new Ground.Nothing();
        List<Integer> limits = question.limits();
        for (int host = 0; host < limits.size(); host++) {
            int limit = limits.get(host);
            if (limit != HostKind.ANY && limit >= rules.failures() && !watch.isOver()) {
                List<Integer> others = new ArrayList<>(limits);
                others.set(host, limit - rules.failures());
                Ground each = packings.pack(left, others).ground();
                most = most.or(new Ground.Fewer(left, host, rules.failures(), each));
            }
        }
        return most;
    }

    /// Where no case may come, nothing survives, so that nothing follows for its cost.
    private Ground byCost() {
        if (casesByCost.isEmpty()) {
            return new Ground.Nothing();
        }
        Failures all = new Failures(left, rules.failures(), casesByCost);
        return all.mayHappen() ? all : new Ground.Nothing();
    }

    /// What survives costs no less than what does not.
    private Ground withPlain(Ground ground, Packed plain) {
        if (!question.searched().equals(question.bounding())) {
            return ground;
        }
        return ground.or(
                new Ground.Without(
                        Ground.Hardship.FAILURES, beside(plain.ground(), question.sunk())));
    }

    private static Ground beside(Ground others, long sunk) {
        return sunk == 0 ? others : new Ground.Beside(others, sunk);
    }

    /// Where no spare takes all hosts as they stand, they are filled no further than one that can
    /// be had takes.
    private void trim() {
        for (List<Integer> spares : new Spares(question, question.limits()).ofAnyKind()) {
            if (drilled.best().isPresent() || watch.isOver()) {
                return;
            }
            PackQuestion trimmed = new Trimmed(question).to(spares.getFirst());
            List<Integer> free = without(question.limits(), spares);
            drilled.tryOut(packings.pack(trimmed, free).answer(), spares);
        }
    }

    /// Where no host can be kept empty, all keep a little.
    private void spread() {
        Spread spread = new Spread(question);
        Watch tries = watch.part(2);
        List<Integer> largest = new Spares(question, question.limits()).largest().orElse(List.of());
        for (int way = 0; way < Spread.WAYS; way++) {
            if (drilled.best().isPresent() || tries.isOver()) {
                break;
            }
            spread.handedOut(way, List.of()).ifPresent(found -> drilled.tryOut(found, List.of()));
            spread.handedOut(way, largest).ifPresent(found -> drilled.tryOut(found, largest));
        }
        for (int share = Spread.SHARES / 2; share < Spread.SHARES; share++) {
            if (drilled.best().isPresent() || watch.isOver()) {
                return;
            }
            drilled.tryOut(spread.filledTo(share, watch.part(4)), List.of());
        }
    }
}
