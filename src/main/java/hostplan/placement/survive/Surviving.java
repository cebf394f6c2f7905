package hostplan.placement.survive;

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
/// hosts, of which the cheapest is of kind T; the others are no dearer than T and carry all VMs. So
/// no placement costs less than the least over T of (the bound with kinds up to T's cost, and k
/// times T's cost).
public final class Surviving {

    private final PackQuestion question;
    private final FailureRules rules;
    private final Watch watch;
    private Optional<SurvivingAnswer> best = Optional.empty();
    private long bound = Long.MAX_VALUE;

    private Surviving(PackQuestion question, FailureRules rules, Watch watch) {
        this.question = question;
        this.rules = rules;
        this.watch = watch;
    }

    /// @param watch over all of it; what is found until then is the answer
    public static SurvivingAnswer of(PackQuestion question, FailureRules rules, Watch watch) {
        return new Surviving(question, rules, watch).answer();
    }

    private SurvivingAnswer answer() {
        List<Long> costs =
                question.hosts().stream().map(HostKind::cost).distinct().sorted().toList();
        for (long dearest : costs) {
            upTo(dearest);
        }
        PackAnswer plain = pack(question.hosts().stream().map(HostKind::limit).toList());
        if (best.isEmpty()) {
            tryOut(plain, List.of());
        }
        long least = bound == Long.MAX_VALUE ? plain.bound() : Math.max(plain.bound(), bound);
        return best.map(found -> found.withBound(Math.min(least, found.cost())))
                .orElseGet(() -> unsurvived(plain, least));
    }

    /// With hosts up to this cost: each set of spares that could do, and what follows for the
    /// bound.
    private void upTo(long dearest) {
        List<Integer> limits =
                question.hosts().stream()
                        .map(host -> host.cost() <= dearest ? host.limit() : 0)
                        .toList();
        PackAnswer without = pack(limits);
        boolean placesAll = without.unplaced().stream().allMatch(each -> each == 0);
        long all = Math.addExact(without.bound(), Math.multiplyExact(rules.failures(), dearest));
        bound = Math.min(bound, placesAll ? all : without.isOptimal() ? Long.MAX_VALUE : 0);
        for (List<Integer> spares : spares(limits)) {
            if (watch.isOver()) {
                return;
            }
            List<Integer> left = without(limits, spares);
            PackAnswer found = left.equals(limits) ? without : pack(left);
            if (found.unplaced().stream().allMatch(each -> each == 0)) {
                tryOut(found, spares);
            }
        }
    }

    /// Hosts kept empty: k of one kind that is as large as any, k of each kind that no other is as
    /// large as, and the k largest.
    private List<List<Integer>> spares(List<Integer> limits) {
        List<List<Integer>> all = new ArrayList<>();
        List<Integer> usable =
                IntStream.range(0, limits.size())
                        .filter(host -> limits.get(host) > 0)
                        .boxed()
                        .sorted(Comparator.comparingLong(host -> question.hosts().get(host).cost()))
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

    private boolean isAsLarge(int host, int other) {
        List<Long> one = question.hosts().get(host).capacity();
        List<Long> two = question.hosts().get(other).capacity();
        return IntStream.range(0, one.size()).allMatch(r -> one.get(r) >= two.get(r));
    }

    /// Of two that are alike the first counts as the larger.
    private boolean isLarger(int host, int other) {
        return host != other && isAsLarge(host, other) && (!isAsLarge(other, host) || host < other);
    }

    /// As a share of the largest host, over all resources.
    private double size(int host) {
        double size = 0;
        for (int r = 0; r < question.resources().size(); r++) {
            int each = r;
            long top =
                    question.hosts().stream()
                            .mapToLong(other -> other.capacity().get(each))
                            .max()
                            .orElse(1);
            size += (double) question.hosts().get(host).capacity().get(r) / Math.max(1, top);
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

    private PackAnswer pack(List<Integer> limits) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < limits.size(); host++) {
            HostKind each = question.hosts().get(host);
            hosts.add(new HostKind(each.name(), each.cost(), limits.get(host), each.capacity()));
        }
        return Packer.pack(
                new PackQuestion(question.resources(), hosts, question.vms()), watch, _ -> {});
    }

    /// Takes it where it is cheaper than what there is and survives every failure.
    private void tryOut(PackAnswer packed, List<Integer> spares) {
        List<Filled> standing = new ArrayList<>(packed.filled());
        spares.stream()
                .distinct()
                .forEach(host ->
                        standing.add(
                                new Filled(
                                        host,
                                        Collections.frequency(spares, host),
                                        Collections.nCopies(question.vms().size(), 0))));
        long cost =
                packed.cost()
                        + spares.stream()
                                .mapToLong(host -> question.hosts().get(host).cost())
                                .sum();
        if (best.isPresent() && best.get().cost() <= cost) {
            return;
        }
        List<FailureCase> cases = FailureDrill.of(question, standing, rules, watch::isOver);
        boolean isAll = cases.size() == FailureDrill.cases(standing, rules.failures());
        if (isAll && cases.stream().allMatch(FailureCase::isSurvived)) {
            best =
                    Optional.of(
                            new SurvivingAnswer(standing, packed.unplaced(), cost, 0, cases, true));
        }
    }

    private SurvivingAnswer unsurvived(PackAnswer plain, long least) {
        List<FailureCase> cases = FailureDrill.of(question, plain.filled(), rules, watch::isOver);
        return new SurvivingAnswer(
                plain.filled(),
                plain.unplaced(),
                plain.cost(),
                Math.min(least, plain.cost()),
                cases,
                false);
    }
}
