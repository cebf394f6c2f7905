package hostplan.placement.survive;

import hostplan.placement.pack.PackQuestion;

/// What may happen and what is asked of the hosts that are left.
///
/// @param failures how many hosts fail at the same time, at least 1
/// @param failing what holds then
/// @param keepsApart whether VMs that are kept apart stay so
public record FailureRules(int failures, Failing failing, boolean keepsApart) {

    public FailureRules {
        if (failures < 1) {
            throw new IllegalArgumentException("No host fails, so there is nothing to survive.");
        }
    }

    /// The same capacities as ever, every VM can start anywhere, and those kept apart stay so.
    public static FailureRules of(PackQuestion question, int failures) {
        return new FailureRules(failures, Failing.of(question), true);
    }
}
