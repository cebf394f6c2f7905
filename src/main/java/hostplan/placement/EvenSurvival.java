package hostplan.placement;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.EvenFill;
import hostplan.placement.survive.FailureCase;
import hostplan.placement.survive.FailureDrill;
import hostplan.placement.survive.FailureRules;
import hostplan.placement.survive.HostSizes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Of even placements takes one that survives. Where the most even does not, VMs are handed out one
/// by one, each to the host that is emptiest then; and for each kind of host as many as may fail
/// are kept empty and the others loaded evenly, which then lend them VMs that go back when they
/// fail; the most even of those that survive counts.
final class EvenSurvival {

    private final FailurePlan plan;
    private final Watch watch;

    EvenSurvival(FailurePlan plan, Watch watch) {
        this.plan = plan;
        this.watch = watch;
    }

    /// With what becomes of it when hosts fail.
    PlacementAnswer drilled(PlacementAnswer found) {
        FailureRules rules = Placer.rules(found.question(), plan);
        Watch drill = FailureDrill.watch(watch);
        List<FailureCase> cases =
                FailureDrill.of(found.question().packing(), found.standing(), rules, drill);
        return found.with(cases, FailureDrill.isSurvived(cases, found.standing(), rules));
    }

    /// @param evenest ways of the same load, the best first; at least one
    PlacementAnswer best(List<PlacementAnswer> evenest) {
        PlacementAnswer best = drilled(evenest.getFirst());
        for (PlacementAnswer each : evenest) {
            if (survives(best)) {
                return best;
            }
            PlacementAnswer next = drilled(each);
            best = survives(next) ? next : best;
        }
        return survives(best) ? best : withSpares(evenest.getFirst()).orElse(best);
    }

    private static boolean survives(PlacementAnswer answer) {
        return answer.survives().orElse(false);
    }

    private Optional<PlacementAnswer> withSpares(PlacementAnswer evenest) {
        PlacementQuestion question = evenest.question();
        Optional<PlacementAnswer> best = handedOut(evenest);
        List<Integer> largestFirst = largestFirst(question);
        for (int place = 0; place < largestFirst.size() && !watch.isOver(); place++) {
            // The largest takes any other as it stands, and is likeliest to be the best.
            int parts = place == 0 ? 2 : largestFirst.size() - place + 1;
            int host = largestFirst.get(place);
            PlacementAnswer spared = sparing(evenest, host, watch.part(parts));
            best = better(spared, best);
            PlacementAnswer lent = lent(spared, host);
            best = better(levelled(lent), best);
            best = better(lent, best);
        }
        return best;
    }

    /// All VMs handed out one by one, each to the host that is emptiest with it.
    private Optional<PlacementAnswer> handedOut(PlacementAnswer evenest) {
        PlacementQuestion question = evenest.question();
        Staying staying = new Staying(question.packing(), question.kept());
        List<List<Long>> capacity =
                question.packing().hosts().stream().map(HostKind::capacity).toList();
        return EvenFill.of(staying.others(), capacity)
                .map(filled ->
                        withStanding(
                                evenest,
                                EvenLoad.withEmpty(question.packing(), staying.all(filled))))
                .flatMap(found -> better(found, better(levelled(found), Optional.empty())));
    }

    private Optional<PlacementAnswer> better(
            PlacementAnswer found, Optional<PlacementAnswer> best) {
        boolean mayBe =
                found.placesAll() && best.filter(each -> each.cost() <= found.cost()).isEmpty();
        return mayBe
                ? Optional.of(drilled(found)).filter(EvenSurvival::survives).or(() -> best)
                : best;
    }

    private static PlacementAnswer lent(PlacementAnswer spared, int host) {
        return withStanding(spared, new Lending(spared.question()).of(host, spared.standing()));
    }

    private static PlacementAnswer levelled(PlacementAnswer lent) {
        return withStanding(lent, new Lending(lent.question()).levelled(lent.standing()));
    }

    private static PlacementAnswer withStanding(PlacementAnswer answer, List<Filled> standing) {
        return new PlacementAnswer(
                answer.question(),
                standing,
                answer.unplaced(),
                EvenLoad.load(answer.question(), standing),
                answer.grounds(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private List<Integer> largestFirst(PlacementQuestion question) {
        HostSizes sizes = new HostSizes(question.packing().hosts());
        return IntStream.range(0, question.hosts().size())
                .filter(host -> maySpare(question, host))
                .boxed()
                .sorted(Comparator.comparingDouble(sizes::of).reversed())
                .toList();
    }

    private boolean maySpare(PlacementQuestion question, int host) {
        int limit = question.packing().hosts().get(host).limit();
        return limit != HostKind.ANY
                && limit >= plan.hosts()
                && question.kept().get(host).stream().allMatch(each -> each == 0);
    }

    /// No placement is more even than the most even of all, whether it survives or not.
    private PlacementAnswer sparing(PlacementAnswer evenest, int host, Watch part) {
        PlacementQuestion question = evenest.question();
        PlacementQuestion less =
                question.counted((kind, each) ->
                        kind == host ? each.withLimit(each.limit() - plan.hosts()) : each);
        PlacementAnswer found = new EvenLoad(less, part).answer(_ -> {});
        List<Filled> standing =
                new ArrayList<>(
                        found.placesAll()
                                ? new NextLevels(less, part).of(found.standing())
                                : found.standing());
        standing.add(new Filled(host, plan.hosts(), Collections.nCopies(question.vms().size(), 0)));
        return new PlacementAnswer(
                question,
                standing,
                found.unplaced(),
                found.cost(),
                evenest.grounds(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
