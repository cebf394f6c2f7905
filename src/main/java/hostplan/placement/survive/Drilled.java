package hostplan.placement.survive;

import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Plays failures through on packings and keeps the cheapest that survives them.
final class Drilled {

    private final SurvivalQuestion question;
    private final Watch watch;

    /// Of each kind of VM, how many fit no host even alone.
    private final List<Integer> misfits;

    private Optional<SurvivingAnswer> best = Optional.empty();
    private Optional<Watch> drilling = Optional.empty();

    Drilled(SurvivalQuestion question, Watch watch) {
        this.question = question;
        this.watch = watch;
        misfits = question.misfits();
    }

    Optional<SurvivingAnswer> best() {
        return best;
    }

    /// Takes it where it is cheaper than what there is and survives every failure.
    ///
    /// @param spares kinds of hosts that are kept empty beside it
    void tryOut(PackAnswer packed, List<Integer> spares) {
        long cost = packed.cost() + question.sunk() + cost(spares);
        boolean isCheaper = best.isEmpty() || cost < best.get().cost();
        if (isCheaper && placesAll(packed)) {
            best =
                    Optional.of(played(packed, spares, cost))
                            .filter(SurvivingAnswer::survives)
                            .or(() -> best);
        }
    }

    /// All that fit anywhere.
    private boolean placesAll(PackAnswer packed) {
        return packed.unplaced().equals(misfits);
    }

    private long cost(List<Integer> spares) {
        List<HostKind> hosts = question.whole().hosts();
        return spares.stream().mapToLong(host -> hosts.get(host).cost()).sum();
    }

    private SurvivingAnswer played(PackAnswer packed, List<Integer> spares, long cost) {
        List<Filled> standing = new ArrayList<>(question.all().apply(packed.filled()));
        spares.stream().distinct().forEach(host -> standing.add(empty(host, spares)));
        List<FailureCase> cases = cases(standing);
        return new SurvivingAnswer(
                standing,
                packed.unplaced(),
                cost,
                new Ground.Nothing(),
                cases,
                FailureDrill.isSurvived(cases, standing, question.rules()));
    }

    private Filled empty(int host, List<Integer> spares) {
        return new Filled(
                host,
                Collections.frequency(spares, host),
                Collections.nCopies(question.whole().vms().size(), 0));
    }

    /// What becomes of a packing that is not claimed to survive.
    SurvivingAnswer unsurvived(PackAnswer packed) {
        List<Filled> standing = question.all().apply(packed.filled());
        return new SurvivingAnswer(
                standing,
                packed.unplaced(),
                packed.cost() + question.sunk(),
                new Ground.Nothing(),
                cases(standing),
                false);
    }

    /// The first drill has its time, however long the search took, and all others what is left of
    /// that.
    private List<FailureCase> cases(List<Filled> standing) {
        Watch drills = drilling.orElseGet(() -> FailureDrill.watch(watch));
        drilling = Optional.of(drills);
        return FailureDrill.of(question.whole(), standing, question.rules(), drills);
    }
}
