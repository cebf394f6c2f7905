package hostplan.placement.move;

import hostplan.placement.FailurePlan;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.Placer;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureCase;
import hostplan.placement.survive.FailureDrill;
import hostplan.placement.survive.FailureRules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks for an answer on as many hosts of each kind as another, from which fewer VMs have to move:
/// servers go on carrying what they do, those with the fewest VMs are emptied into the others, and
/// where that does not fit some of the others are filled anew. That nothing better is found does
/// not prove that there is nothing.
public final class FewerMoves {

    /// However long the search before took.
    private static final long NANOSECONDS = 1_500_000_000L;

    /// For one way; most are settled at once.
    private static final long FOR_ONE = 150_000_000L;

    /// So many choices are tried of as many servers that are filled anew.
    private static final int TRIES = 4;

    private static final int WHOLE = 1000;

    private final PlacementAnswer answer;
    private final PlacementQuestion question;
    private final FailurePlan plan;
    private final Watch watch;
    private final Today today;
    private final List<Today.Server> kept = new ArrayList<>();
    private PlacementAnswer best;
    private long moves;

    private FewerMoves(PlacementAnswer answer, FailurePlan plan, Watch watch) {
        this.answer = answer;
        this.plan = plan;
        this.watch = watch.atLeast(NANOSECONDS).atMost(NANOSECONDS);
        question = answer.question();
        today = Today.of(question);
        best = answer;
        moves = Refill.moves(answer);
    }

    /// @param plan what the answer survives
    /// @return an answer that does as much for as much; the same where VMs have no place, none runs
    ///   yet, or nothing better is found
    public static PlacementAnswer of(PlacementAnswer answer, FailurePlan plan, Watch watch) {
        boolean isWhole = answer.placesAll() && answer.survives().orElse(true);
        FewerMoves fewer = new FewerMoves(answer, plan, watch);
        if (isWhole && fewer.moves > 0 && fewer.today.isAnyRunning()) {
            fewer.choose();
            fewer.look();
        }
        return fewer.best;
    }

    /// Those that go on: of each kind as many as the answer fills, those with most VMs. What VMs
    /// are bound to goes on in any case.
    private void choose() {
        for (int kind = 0; kind < question.hosts().size(); kind++) {
            int host = kind;
            today.servers().stream()
                    .filter(server -> server.host() == host)
                    .sorted(Comparator.comparingInt(Today.Server::vms).reversed())
                    .limit(filled(host))
                    .forEach(kept::add);
        }
    }

    private long filled(int host) {
        return of(host).filter(each -> !isEmpty(each)).mapToLong(Filled::times).sum();
    }

    private Stream<Filled> of(int host) {
        return answer.standing().stream().filter(each -> each.host() == host);
    }

    private static boolean isEmpty(Filled each) {
        return each.counts().stream().allMatch(count -> count == 0);
    }

    private void look() {
        Random random = new Random(1);
        int most = kept.size() - 1;
        for (int anew = 0; anew <= most; anew += Math.max(1, anew / 3)) {
            for (int way = 0; way < (anew == 0 ? 1 : TRIES); way++) {
                if (watch.isOver()) {
                    return;
                }
                List<Integer> order =
                        IntStream.range(0, kept.size()).boxed().collect(Collectors.toList());
                Collections.shuffle(order, random);
                tried(order.subList(0, anew)).ifPresent(this::take);
            }
            if (best != answer) {
                return;
            }
        }
    }

    private void take(PlacementAnswer found) {
        long needed = Refill.moves(found);
        if (needed < moves) {
            moves = needed;
            best = found;
        }
    }

    /// @param anew which of the servers give all away that is not bound to them
    private Optional<PlacementAnswer> tried(List<Integer> anew) {
        Refill refill = new Refill(today);
        int spared = hasSpares() || plan.hosts() == 0 ? 0 : spared();
        for (int place = 0; place < kept.size(); place++) {
            Today.Server server = kept.get(place);
            refill.add(
                    server.host(),
                    anew.contains(place) ? today.bound(server) : today.carried(server),
                    spared);
        }
        for (int host = 0; host < question.hosts().size(); host++) {
            if (question.hosts().get(host) instanceof Hosts.Bought) {
                for (long one = 0; one < filled(host); one++) {
                    refill.add(host, new int[question.vms().size()], spared);
                }
            }
        }
        return refill.filled(watch.atMost(FOR_ONE)).flatMap(this::answered);
    }

    private boolean hasSpares() {
        return answer.spares() > 0;
    }

    /// What others leave free on each host together takes in those that fail.
    private int spared() {
        long hosts = Math.max(1, answer.hosts());
        return (int) Math.min(WHOLE, (WHOLE * (long) plan.hosts() + hosts - 1) / hosts);
    }

    private Optional<PlacementAnswer> answered(List<Filled> filled) {
        List<Filled> standing = new ArrayList<>(filled);
        answer.standing().stream().filter(FewerMoves::isEmpty).forEach(standing::add);
        PlacementAnswer other = answer.withStanding(standing);
        if (plan.hosts() == 0) {
            return Optional.of(other);
        }
        FailureRules rules = Placer.rules(question, plan);
        List<FailureCase> cases =
                FailureDrill.of(question.packing(), standing, rules, watch.atMost(NANOSECONDS));
        return FailureDrill.isSurvived(cases, standing, rules)
                ? Optional.of(other.withCases(cases))
                : Optional.empty();
    }
}
