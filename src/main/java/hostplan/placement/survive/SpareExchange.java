package hostplan.placement.survive;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Gives spare hosts back that cost something, the dearest first, where those that cost nothing and
/// are left out take over for them, or none is needed. What VMs run on stays as it is.
final class SpareExchange {

    private final PackQuestion question;
    private final FailureRules rules;
    private final Watch watch;

    private SpareExchange(PackQuestion question, FailureRules rules, Watch watch) {
        this.question = question;
        this.rules = rules;
        this.watch = watch;
    }

    /// @param answer that survives what it is to
    static SurvivingAnswer of(
            PackQuestion question, FailureRules rules, SurvivingAnswer answer, Watch watch) {
        return answer.survives()
                ? new SpareExchange(question, rules, watch).exchanged(answer)
                : answer;
    }

    private SurvivingAnswer exchanged(SurvivingAnswer answer) {
        SurvivingAnswer best = answer;
        List<Integer> dearestFirst =
                IntStream.range(0, question.hosts().size())
                        .boxed()
                        .filter(host -> cost(host) > 0)
                        .sorted(Comparator.comparingLong(this::cost).reversed())
                        .toList();
        for (int host : dearestFirst) {
            Optional<SurvivingAnswer> cheaper = without(best, host);
            while (cheaper.isPresent() && !watch.isOver()) {
                best = cheaper.get();
                cheaper = without(best, host);
            }
        }
        return best;
    }

    private long cost(int host) {
        return question.hosts().get(host).cost();
    }

    /// The same without one spare host of a kind; empty where there is none, or one is needed.
    private Optional<SurvivingAnswer> without(SurvivingAnswer answer, int host) {
        List<Filled> standing = new ArrayList<>();
        boolean isGone = false;
        for (Filled each : answer.standing()) {
            boolean isIt = !isGone && each.host() == host && isEmpty(each);
            isGone = isGone || isIt;
            if (!isIt) {
                standing.add(each);
            } else if (each.times() > 1) {
                standing.add(each.withTimes(each.times() - 1));
            }
        }
        if (!isGone) {
            return Optional.empty();
        }
        standing.addAll(free(standing));
        List<FailureCase> cases = FailureDrill.of(question, standing, rules, watch);
        return FailureDrill.isSurvived(cases, standing, rules)
                ? Optional.of(
                        new SurvivingAnswer(
                                standing,
                                answer.unplaced(),
                                answer.cost() - cost(host),
                                answer.ground(),
                                cases,
                                true))
                : Optional.empty();
    }

    private static boolean isEmpty(Filled each) {
        return each.counts().stream().allMatch(count -> count == 0);
    }

    /// Those that cost nothing and are not used yet.
    private List<Filled> free(List<Filled> standing) {
        List<Filled> free = new ArrayList<>();
        for (int host = 0; host < question.hosts().size(); host++) {
            HostKind kind = question.hosts().get(host);
            int place = host;
            int used =
                    standing.stream()
                            .filter(each -> each.host() == place)
                            .mapToInt(Filled::times)
                            .sum();
            if (kind.cost() == 0 && kind.limit() != HostKind.ANY && used < kind.limit()) {
                free.add(
                        new Filled(
                                host,
                                kind.limit() - used,
                                Collections.nCopies(question.vms().size(), 0)));
            }
        }
        return free;
    }
}
