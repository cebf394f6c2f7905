package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;

import java.util.Collections;
import java.util.List;

/// What may happen and what is asked of the hosts that are left.
///
/// @param failures how many hosts fail at the same time, at least 1
/// @param capacity of each kind of host while some have failed, by resource: more than usual where
///   a higher ratio is allowed then
/// @param restarts of each kind of VM whether it can start elsewhere: its disks must be shared or
///   replicated
/// @param keepsApart whether VMs that are kept apart stay so during the failure
public record FailureRules(
        int failures, List<List<Long>> capacity, List<Boolean> restarts, boolean keepsApart) {

    public FailureRules {
        capacity = capacity.stream().map(List::copyOf).toList();
        restarts = List.copyOf(restarts);
        if (failures < 1) {
            throw new IllegalArgumentException("No host fails, so there is nothing to survive.");
        }
    }

    /// The same capacities as ever, every VM can start anywhere, and those kept apart stay so.
    public static FailureRules of(PackQuestion question, int failures) {
        return new FailureRules(
                failures,
                question.hosts().stream().map(HostKind::capacity).toList(),
                Collections.nCopies(question.vms().size(), true),
                true);
    }
}
