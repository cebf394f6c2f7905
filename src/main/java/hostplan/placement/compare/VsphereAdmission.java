package hostplan.placement.compare;

import hostplan.placement.survive.FailureCase;

import java.util.List;

/// What the admission control of vSphere HA would say, by either of its policies.
public record VsphereAdmission(SlotPolicy slots, PercentagePolicy percentage) {

    /// @param failures how many hosts are to fail at the same time, at least 1
    public static VsphereAdmission of(ClusterLoad load, int failures) {
        return new VsphereAdmission(
                SlotPolicy.of(load, failures), PercentagePolicy.of(load, failures));
    }

    /// Whether the percentage admits what a failure leaves without room.
    public boolean percentageMisleads(List<FailureCase> cases) {
        return percentage.admits() && !cases.stream().allMatch(FailureCase::isSurvived);
    }
}
