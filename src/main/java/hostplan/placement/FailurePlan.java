package hostplan.placement;

import hostplan.capacity.Ratios;

import java.util.Optional;

/// What a placement is to survive.
///
/// @param hosts how many may fail at the same time; 0 for none
/// @param ratios allocation ratios while some have failed; empty for the usual ones
/// @param keepsApart whether VMs that are kept apart stay so during a failure
public record FailurePlan(int hosts, Optional<Ratios> ratios, boolean keepsApart) {

    /// Nothing fails.
    public static final FailurePlan NONE = of(0);

    public FailurePlan {
        if (hosts < 0) {
            throw new IllegalArgumentException("Fewer than no hosts cannot fail.");
        }
    }

    /// At the usual ratios, with VMs kept apart.
    public static FailurePlan of(int hosts) {
        return new FailurePlan(hosts, Optional.empty(), true);
    }
}
