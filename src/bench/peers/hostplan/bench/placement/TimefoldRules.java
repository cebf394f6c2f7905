package hostplan.bench.placement;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.List;

/// The rules in Timefold's words.
public final class TimefoldRules implements ConstraintProvider {

    /// More than any question has.
    private static final int RESOURCES = 5;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        List<Constraint> all = new ArrayList<>();
        for (int r = 0; r < RESOURCES; r++) {
            all.add(capacity(factory, r));
        }
        all.add(apart(factory));
        all.add(cost(factory));
        return all.toArray(Constraint[]::new);
    }

    private static Constraint capacity(ConstraintFactory factory, int r) {
        return factory.forEach(TimefoldVm.class)
                .filter(vm -> r < vm.kind().needs().size())
                .groupBy(TimefoldVm::host, sumLong(vm -> vm.kind().needs().get(r)))
                .filter((host, used) -> used > host.kind.capacity().get(r))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (host, used) -> used - host.kind.capacity().get(r))
                .asConstraint("capacity " + r);
    }

    private static Constraint apart(ConstraintFactory factory) {
        return factory.forEach(TimefoldVm.class)
                .filter(vm -> vm.kind().mostPerHost() != VmKind.ANY)
                .groupBy(TimefoldVm::host, TimefoldVm::kind, count())
                .filter((_, kind, count) -> count > kind.mostPerHost())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (_, kind, count) -> (long) count - kind.mostPerHost())
                .asConstraint("apart");
    }

    private static Constraint cost(ConstraintFactory factory) {
        return factory.forEach(TimefoldVm.class)
                .groupBy(TimefoldVm::host)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, host -> host.kind.cost())
                .asConstraint("cost");
    }
}
