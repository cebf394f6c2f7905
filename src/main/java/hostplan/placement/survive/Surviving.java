package hostplan.placement.survive;

import hostplan.placement.ground.Failures;
import hostplan.placement.ground.Failures.Case;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The cheapest hosts that carry all VMs also while any k of them have failed.
///
/// A spare host that is as large as any takes every failed host as it stands, so a packing and k
/// such spares survive. With one kind of host that is best: the fewest hosts with k failures are
/// the fewest without, and k. With several kinds it is bounded from below: take away the k dearest
/// hosts, of which the cheapest is of kind T; the others are no dearer than T and carry all VMs
/// that start elsewhere, as hosts carry them then. So no placement costs less than the least over T
/// of (the bound with kinds up to T's cost, and k times T's cost).
public final class Surviving {

    /// Parts into which the load of a spread packing is cut.
    private static final int SHARES = 8;

    /// Packings for each cost of a host: one for the bound and those beside spares.
    private static final int PACKINGS = 4;

    private final SurvivalQuestion question;
    private final FailureRules rules;
    private final Watch watch;

    /// Of each kind of VM, how many fit no host even alone.
    private final List<Integer> misfits;

    /// What the others carry at least when hosts fail.
    private final PackQuestion left;

    private Optional<SurvivingAnswer> best = Optional.empty();
    private final List<Case> casesByCost = new ArrayList<>();
    private Optional<Watch> drilling = Optional.empty();

    /// How many packings are still to be found, which share the time that is left.
    private int packings = 1;

    private Surviving(SurvivalQuestion question, Watch watch) {
        this.question = question;
        this.rules = question.rules();
        this.watch = watch;
        misfits =
                question.whole().vms().stream()
                        .map(vm -> vm.fitsAny(question.whole().hosts()) ? 0 : vm.count())
                        .toList();
        left = new WhileFailed(question.bounding(), rules).question();
    }

    /// @param watch over all of it; what is found until then is the answer
    public static SurvivingAnswer of(PackQuestion question, FailureRules rules, Watch watch) {
        return of(SurvivalQuestion.of(question, rules), watch);
    }

    /// @param watch over all of it; what is found until then is the answer
    public static SurvivingAnswer of(SurvivalQuestion question, Watch watch) {
        return new Surviving(question, watch).answer();
    }

    private SurvivingAnswer answer() {
        List<Long> costs =
                question.whole().hosts().stream().map(HostKind::cost).distinct().sorted().toList();
        packings = costs.size() * PACKINGS + 1;
        for (int place = 0; place < costs.size() && isAnyLeft(); place++) {
            packings = (costs.size() - place) * PACKINGS + 1;
            upTo(costs.get(place));
        }
        packings = question.whole().hosts().size() + 1;
        Ground beside = besideFailed();
        packings = 1;
        Packed plain = pack(question.searched(), limits());
        Ground ground = withPlain(byCost().or(beside), plain);
        if (best.isEmpty() || best.get().cost() > ground.bound()) {
            tryOut(plain.answer(), List.of());
        }
        spread();
        return best.map(found -> found.with(ground))
                .orElseGet(() -> unsurvived(plain.answer(), ground));
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

    /// Whether any VM starts elsewhere when its host fails; else no host need be kept for it.
    private boolean isAnyLeft() {
        return left.vms().stream().anyMatch(vm -> vm.count() > 0);
    }

    /// Where there are only so many of a kind: whichever k of it fail, the others must do, of which
    /// there are k less then. No answer that survives costs less than the best with those, for any
    /// kind.
    private Ground besideFailed() {
        Ground most = new Ground.Nothing();
        for (int host = 0; host < limits().size(); host++) {
            int limit = limits().get(host);
            if (limit != HostKind.ANY && limit >= rules.failures() && !watch.isOver()) {
                List<Integer> others = new ArrayList<>(limits());
                others.set(host, limit - rules.failures());
                Ground each = pack(left, others).ground();
                most = most.or(new Ground.Fewer(left, host, rules.failures(), each));
            }
        }
        return most;
    }

    private List<Integer> limits() {
        return question.whole().hosts().stream().map(HostKind::limit).toList();
    }

    /// With hosts up to this cost: each set of spares that could do, and what follows for the
    /// bound.
    private void upTo(long dearest) {
        List<Integer> limits =
                question.whole().hosts().stream()
                        .map(host -> host.cost() <= dearest ? host.limit() : 0)
                        .toList();
        Packed others = pack(left, limits);
        casesByCost.add(caseOf(dearest, others));
        for (List<Integer> spares : spares(limits)) {
            List<Integer> free = without(limits, spares);
            boolean isSame = free.equals(limits) && question.searched().equals(left);
            if (!isSame && watch.isOver()) {
                continue;
            }
            PackAnswer found = (isSame ? others : pack(question.searched(), free)).answer();
            if (placesAll(found)) {
                tryOut(found, spares);
            }
        }
    }

    private static Case caseOf(long dearest, Packed others) {
        if (others.answer().placesAll()) {
            return new Case.Carried(dearest, others.ground());
        }
        return others.answer()
                .fewest()
                .filter(_ -> others.answer().placesMost())
                .<Case>map(fewest -> new Case.Never(dearest, others.question(), fewest))
                .orElseGet(() -> new Case.Open(dearest));
    }

    /// A packing and what it answers.
    private record Packed(PackQuestion question, PackAnswer answer) {
        Ground ground() {
            return Ground.of(question, answer);
        }
    }

    /// All that fit anywhere.
    private boolean placesAll(PackAnswer answer) {
        return answer.unplaced().equals(misfits);
    }

    /// On all hosts of which there are only so many, none fuller than it must be: where no host can
    /// be kept empty, all keep a little.
    private void spread() {
        for (int share = SHARES / 2; share < SHARES && best.isEmpty() && !watch.isOver(); share++) {
            PackQuestion less = filledTo(share);
            PackAnswer found = Packer.pack(less, watch.part(4), _ -> {});
            if (placesAll(found)) {
                tryOut(withCosts(found), List.of());
            }
        }
    }

    /// Rules hold as they are: half of one VM that a rule allows is none.
    private PackQuestion filledTo(int share) {
        List<HostKind> hosts = new ArrayList<>();
        for (HostKind host : question.searched().hosts()) {
            List<Long> capacity = new ArrayList<>(host.capacity());
            for (int r = 0; r < question.stated(); r++) {
                capacity.set(r, host.capacity().get(r) * share / SHARES);
            }
            hosts.add(new HostKind(host.name(), 0, host.limit(), capacity));
        }
        return new PackQuestion(question.searched().resources(), hosts, question.searched().vms());
    }

    private PackAnswer withCosts(PackAnswer found) {
        long cost =
                found.filled().stream()
                        .mapToLong(each ->
                                question.searched().hosts().get(each.host()).cost() * each.times())
                        .sum();
        return new PackAnswer(
                found.filled(),
                found.unplaced(),
                cost,
                0,
                found.certificate(),
                Optional.empty(),
                found.fewest());
    }

    /// Hosts kept empty: k of one kind that is as large as any, k of each kind that no other is as
    /// large as, and the k largest.
    private List<List<Integer>> spares(List<Integer> limits) {
        List<List<Integer>> all = new ArrayList<>();
        List<Integer> usable =
                IntStream.range(0, limits.size())
                        .filter(host -> limits.get(host) > 0 && isEmptyAtFirst(host))
                        .boxed()
                        .sorted(
                                Comparator.comparingLong(
                                        host -> question.whole().hosts().get(host).cost()))
                        .toList();
        for (int host : usable) {
            if (limits.get(host) >= rules.failures()
                    && usable.stream().allMatch(other -> isAsLarge(host, other))) {
                all.add(Collections.nCopies(rules.failures(), host));
            }
        }
        List<Integer> ofEach =
                usable.stream()
                        .filter(host -> usable.stream().noneMatch(larger -> isLarger(larger, host)))
                        .flatMap(host -> Collections.nCopies(rules.failures(), host).stream())
                        .toList();
        boolean areThere = ofEach.stream().allMatch(host -> limits.get(host) >= rules.failures());
        if (areThere && !ofEach.isEmpty() && !all.contains(ofEach)) {
            all.add(ofEach);
        }
        List<Integer> largest = new ArrayList<>();
        usable.stream()
                .sorted(Comparator.comparingDouble(this::size).reversed())
                .forEach(host -> {
                    int more = Math.min(limits.get(host), rules.failures() - largest.size());
                    largest.addAll(Collections.nCopies(Math.max(0, more), host));
                });
        if (largest.size() == rules.failures() && !all.contains(largest)) {
            all.add(largest);
        }
        return all;
    }

    /// Whether nothing stays on hosts of this kind.
    private boolean isEmptyAtFirst(int host) {
        return question.searched()
                .hosts()
                .get(host)
                .capacity()
                .equals(question.whole().hosts().get(host).capacity());
    }

    /// What rules let it carry beforehand does not count: a failure may hand that out anew.
    private boolean isAsLarge(int host, int other) {
        List<Long> one = question.bounding().hosts().get(host).capacity();
        List<Long> two = question.bounding().hosts().get(other).capacity();
        return IntStream.range(0, one.size()).allMatch(r -> one.get(r) >= two.get(r));
    }

    /// Of two that are alike the first counts as the larger.
    private boolean isLarger(int host, int other) {
        return host != other && isAsLarge(host, other) && (!isAsLarge(other, host) || host < other);
    }

    /// As a share of the largest host, over all resources.
    private double size(int host) {
        double size = 0;
        for (int r = 0; r < question.whole().resources().size(); r++) {
            int each = r;
            long top =
                    question.whole().hosts().stream()
                            .mapToLong(other -> other.capacity().get(each))
                            .max()
                            .orElse(1);
            size +=
                    (double) question.whole().hosts().get(host).capacity().get(r)
                            / Math.max(1, top);
        }
        return size;
    }

    private static List<Integer> without(List<Integer> limits, List<Integer> spares) {
        List<Integer> left = new ArrayList<>(limits);
        for (int spare : spares) {
            if (left.get(spare) != HostKind.ANY) {
                left.set(spare, left.get(spare) - 1);
            }
        }
        return left;
    }

    /// The first has its time, however long the search took, and all others what is left of that.
    private Watch drillWatch() {
        Watch drills = drilling.orElseGet(() -> FailureDrill.watch(watch));
        drilling = Optional.of(drills);
        return drills;
    }

    private Packed pack(PackQuestion asked, List<Integer> limits) {
        boolean isKnown =
                question.plain().isPresent()
                        && asked.equals(question.searched())
                        && limits.equals(limits());
        if (isKnown) {
            return new Packed(asked, question.plain().get());
        }
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < limits.size(); host++) {
            hosts.add(asked.hosts().get(host).withLimit(limits.get(host)));
        }
        Watch part = watch.part(packings + 1);
        packings = Math.max(1, packings - 1);
        PackQuestion limited = new PackQuestion(asked.resources(), hosts, asked.vms());
        return new Packed(limited, Packer.pack(limited, part, _ -> {}));
    }

    /// Takes it where it is cheaper than what there is and survives every failure.
    private void tryOut(PackAnswer packed, List<Integer> spares) {
        List<Filled> standing = new ArrayList<>(question.all().apply(packed.filled()));
        spares.stream()
                .distinct()
                .forEach(host ->
                        standing.add(
                                new Filled(
                                        host,
                                        Collections.frequency(spares, host),
                                        Collections.nCopies(question.whole().vms().size(), 0))));
        long cost =
                packed.cost()
                        + question.sunk()
                        + spares.stream()
                                .mapToLong(host -> question.whole().hosts().get(host).cost())
                                .sum();
        if (best.isPresent() && best.get().cost() <= cost) {
            return;
        }
        Watch drill = drillWatch();
        List<FailureCase> cases = FailureDrill.of(question.whole(), standing, rules, drill);
        if (placesAll(packed) && FailureDrill.isSurvived(cases, standing, rules)) {
            best =
                    Optional.of(
                            new SurvivingAnswer(
                                    standing,
                                    packed.unplaced(),
                                    cost,
                                    new Ground.Nothing(),
                                    cases,
                                    true));
        }
    }

    private SurvivingAnswer unsurvived(PackAnswer plain, Ground ground) {
        List<Filled> standing = question.all().apply(plain.filled());
        Watch drill = drillWatch();
        List<FailureCase> cases = FailureDrill.of(question.whole(), standing, rules, drill);
        long cost = plain.cost() + question.sunk();
        return new SurvivingAnswer(standing, plain.unplaced(), cost, ground, cases, false);
    }
}
