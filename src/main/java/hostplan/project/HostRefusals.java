package hostplan.project;

import hostplan.capacity.Rejection;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// VMs that some hosts refuse even when they are empty, whatever the sums say: one with more vCPUs
/// than the host has threads, or more than the product gives a virtual machine. Said as resources:
/// of each the VMs that the same hosts refuse need one, those hosts have none, and all others have
/// enough for all.
final class HostRefusals {

    /// By the hosts that refuse, the VMs they refuse; both by their places.
    private final Map<Refusing, Set<Integer>> refused = new LinkedHashMap<>();

    private HostRefusals() {}

    /// @param hosts by their places
    /// @param byNodes whether VMs are larger than their NUMA nodes
    private record Refusing(Set<Integer> hosts, boolean byNodes) {}

    /// @param byHost of each host and each VM what refuses it
    static HostRefusals of(List<List<List<Rejection>>> byHost) {
        HostRefusals refusals = new HostRefusals();
        int vms = byHost.isEmpty() ? 0 : byHost.getFirst().size();
        for (int vm = 0; vm < vms; vm++) {
            refusals.add(byHost, vm, false);
            refusals.add(byHost, vm, true);
        }
        return refusals;
    }

    private void add(List<List<List<Rejection>>> byHost, int vm, boolean byNodes) {
        Set<Integer> hosts = new TreeSet<>();
        for (int host = 0; host < byHost.size(); host++) {
            if (byHost.get(host).get(vm).stream()
                    .anyMatch(each -> isOwn(each) && each.isOfNodes() == byNodes)) {
                hosts.add(host);
            }
        }
        if (!hosts.isEmpty()) {
            refused.computeIfAbsent(new Refusing(hosts, byNodes), _ -> new TreeSet<>()).add(vm);
        }
    }

    /// What a host has too little of is counted as that.
    private static boolean isOwn(Rejection rejection) {
        return !(rejection instanceof Rejection.NotEnough);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        refused.keySet()
                .forEach(each ->
                        names.add(
                                (each.byNodes()
                                                ? PackQuestion.REFUSED_BY_NODES
                                                : PackQuestion.REFUSED)
                                        + " "
                                        + names.size()));
        return names;
    }

    List<Long> needs(int vm) {
        return refused.values().stream().map(vms -> vms.contains(vm) ? 1L : 0L).toList();
    }

    List<Long> capacity(int host, long enough) {
        return refused.keySet().stream()
                .map(each -> each.hosts().contains(host) ? 0L : enough)
                .toList();
    }
}
