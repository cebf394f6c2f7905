package hostplan.bench.placement;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

import hostplan.placement.pack.HostKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What Timefold works on.
@PlanningSolution
public final class TimefoldFleet {

    /// One host; compared by identity.
    public static final class Host {
        final HostKind kind;

        Host(HostKind kind) {
            this.kind = kind;
        }
    }

    @ProblemFactCollectionProperty @ValueRangeProvider public List<Host> hosts = new ArrayList<>();
    @PlanningEntityCollectionProperty public List<TimefoldVm> vms = new ArrayList<>();
    @PlanningScore public @Nullable HardSoftLongScore score;
}
