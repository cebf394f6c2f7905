package hostplan.bench.placement;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

import hostplan.placement.pack.VmKind;

import org.jspecify.annotations.Nullable;

/// A VM that Timefold gives a host.
@PlanningEntity
public final class TimefoldVm {

    @PlanningId public int id;
    public @Nullable VmKind kind;
    @PlanningVariable public TimefoldFleet.@Nullable Host host;

    public TimefoldVm() {}

    TimefoldVm(int id, VmKind kind) {
        this.id = id;
        this.kind = kind;
    }

    public TimefoldFleet.@Nullable Host host() {
        return host;
    }

    public @Nullable VmKind kind() {
        return kind;
    }
}
