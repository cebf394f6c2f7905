package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.Collections;
import java.util.List;

/// What holds while some hosts have failed.
///
/// @param capacity of each kind of host, by resource: more than usual where a higher ratio is
///   allowed then
/// @param needs of each kind of VM, by resource: more than usual where it takes all that the ratio
///   makes of a thread
/// @param restarts of each kind of VM whether it can start elsewhere: its disks must not lie on the
///   host that failed alone
/// @param limits rules over places of several hosts, where VMs that are kept apart stay so
public record Failing(
        List<List<Long>> capacity,
        List<List<Long>> needs,
        List<Boolean> restarts,
        List<PlaceLimit> limits) {

    public Failing {
        capacity = capacity.stream().map(List::copyOf).toList();
        needs = needs.stream().map(List::copyOf).toList();
        restarts = List.copyOf(restarts);
        limits = List.copyOf(limits);
    }

    /// The same as ever, and every VM can start anywhere.
    public static Failing of(PackQuestion question) {
        return new Failing(
                question.hosts().stream().map(HostKind::capacity).toList(),
                question.vms().stream().map(VmKind::needs).toList(),
                Collections.nCopies(question.vms().size(), true),
                List.of());
    }

    /// What so many VMs of each kind take of a resource then.
    public long used(List<Integer> counts, int resource) {
        long used = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            used += needs.get(vm).get(resource) * counts.get(vm);
        }
        return used;
    }

    public Failing withCapacity(List<List<Long>> other) {
        return new Failing(other, needs, restarts, limits);
    }

    public Failing withRestarts(List<Boolean> other) {
        return new Failing(capacity, needs, other, limits);
    }

    public Failing withLimits(List<PlaceLimit> other) {
        return new Failing(capacity, needs, restarts, other);
    }
}
