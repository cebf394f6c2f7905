package hostplan.placement.survive;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Plays through every choice of hosts that may fail. Hosts of one kind that carry the same are
/// alike, so that one stands for all of them.
///
/// Restart: the VMs of the failed hosts fit, whole, on the others, beside what is there.
public final class FailureDrill {

    /// For all choices, however long the search before took.
    private static final long NANOSECONDS = 3_000_000_000L;

    private final PackQuestion question;
    private final List<Filled> standing;
    private final FailureRules rules;
    private final int failures;
    private final Watch watch;

    private FailureDrill(
            PackQuestion question, List<Filled> standing, FailureRules rules, Watch watch) {
        this.question = question;
        this.standing = List.copyOf(standing);
        this.rules = rules;
        failures = failures(standing, rules);
        this.watch = watch;
    }

    /// No more can fail than there are.
    private static int failures(List<Filled> standing, FailureRules rules) {
        long hosts = standing.stream().mapToLong(Filled::times).sum();
        return (int) Math.min(rules.failures(), hosts);
    }

    /// @param standing all hosts, also those that carry nothing
    /// @return a case for each choice, in the order of the places; those until the watch ended
    public static List<FailureCase> of(
            PackQuestion question, List<Filled> standing, FailureRules rules, Watch watch) {
        FailureDrill drill = new FailureDrill(question, standing, rules, watch);
        List<FailureCase> cases = new ArrayList<>();
        drill.choose(0, new ArrayList<>(), cases);
        return List.copyOf(cases);
    }

    /// For a drill at the end of a search.
    public static Watch watch(Watch search) {
        return search.atLeast(NANOSECONDS);
    }

    /// Whether these are all choices there are, and all are survived.
    public static boolean isSurvived(
            List<FailureCase> cases, List<Filled> standing, FailureRules rules) {
        return cases.size() == cases(standing, failures(standing, rules))
                && cases.stream().allMatch(FailureCase::isSurvived);
    }

    /// What becomes of one choice.
    ///
    /// @param failed places among the standing hosts, one for each that fails
    public static FailureCase one(
            PackQuestion question,
            List<Filled> standing,
            FailureRules rules,
            List<Integer> failed,
            Watch watch) {
        return new FailureDrill(question, standing, rules, watch).play(failed);
    }

    /// How many choices there are.
    private static long cases(List<Filled> standing, int failures) {
        // By the number that fail, the ways among the places so far.
        long[] ways = new long[failures + 1];
        ways[0] = 1;
        for (Filled each : standing) {
            for (int failed = failures; failed > 0; failed--) {
                for (int here = 1; here <= Math.min(failed, each.times()); here++) {
                    ways[failed] = Math.addExact(ways[failed], ways[failed - here]);
                }
            }
        }
        return ways[failures];
    }

    private void choose(int from, List<Integer> failed, List<FailureCase> cases) {
        if (watch.isOver()) {
            return;
        }
        if (failed.size() == failures) {
            cases.add(play(failed));
            return;
        }
        for (int place = from; place < standing.size(); place++) {
            if (Collections.frequency(failed, place) < standing.get(place).times()) {
                failed.add(place);
                choose(place, failed, cases);
                failed.removeLast();
            }
        }
    }

    private FailureCase play(List<Integer> failed) {
        List<Integer> down = new ArrayList<>();
        List<Integer> looking = new ArrayList<>();
        for (int vm = 0; vm < question.vms().size(); vm++) {
            int each = vm;
            int lost =
                    failed.stream().mapToInt(place -> standing.get(place).counts().get(each)).sum();
            boolean canMove = rules.failing().restarts().get(vm);
            down.add(canMove ? 0 : lost);
            looking.add(canMove ? lost : 0);
        }
        return onSpares(failed, down)
                .orElseGet(() ->
                        new Restart(question, standing, rules, failed, looking, watch).found(down));
    }

    /// Each failed host's VMs together on a host that carries nothing, where there are as many and
    /// each is large enough: no search is needed then. Rules over racks may forbid that.
    private Optional<FailureCase> onSpares(List<Integer> failed, List<Integer> down) {
        if (rules.keepsApart() && !rules.failing().limits().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> spares = spares(failed);
        List<Filled> restarts = new ArrayList<>();
        for (int place : failed) {
            List<Integer> counts = restarting(place);
            Optional<Integer> spare =
                    spares.stream().filter(each -> takes(each, counts)).findFirst();
            if (spare.isEmpty()) {
                return Optional.empty();
            }
            spares.remove((Object) spare.get());
            if (counts.stream().anyMatch(count -> count > 0)) {
                restarts.add(new Filled(spare.get(), 1, counts));
            }
        }
        return Optional.of(
                new FailureCase(
                        failed,
                        restarts,
                        down,
                        Collections.nCopies(question.vms().size(), 0),
                        true));
    }

    /// Places of hosts that carry nothing and run, each as often as there are such.
    private List<Integer> spares(List<Integer> failed) {
        List<Integer> spares = new ArrayList<>();
        for (int place = 0; place < standing.size(); place++) {
            Filled each = standing.get(place);
            if (each.counts().stream().allMatch(count -> count == 0)) {
                int left = each.times() - Collections.frequency(failed, place);
                int useful = Math.min(left, failed.size());
                for (int one = 0; one < useful; one++) {
                    spares.add(place);
                }
            }
        }
        return spares;
    }

    private List<Integer> restarting(int place) {
        List<Integer> counts = new ArrayList<>();
        for (int vm = 0; vm < question.vms().size(); vm++) {
            counts.add(
                    rules.failing().restarts().get(vm) ? standing.get(place).counts().get(vm) : 0);
        }
        return counts;
    }

    private boolean takes(int spare, List<Integer> counts) {
        int host = standing.get(spare).host();
        for (int r = 0; r < question.resources().size(); r++) {
            if (rules.failing().used(counts, r) > rules.failing().capacity().get(host).get(r)) {
                return false;
            }
        }
        return true;
    }
}
