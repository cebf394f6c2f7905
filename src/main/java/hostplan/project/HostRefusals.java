package hostplan.project;

import hostplan.capacity.Rejection;

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
    private final Map<Set<Integer>, Set<Integer>> refused = new LinkedHashMap<>();

    private HostRefusals() {}

    /// @param byHost of each host and each VM what refuses it
    static HostRefusals of(List<List<List<Rejection>>> byHost) {
        HostRefusals refusals = new HostRefusals();
        int vms = byHost.isEmpty() ? 0 : byHost.getFirst().size();
        for (int vm = 0; vm < vms; vm++) {
            Set<Integer> hosts = new TreeSet<>();
            for (int host = 0; host < byHost.size(); host++) {
                if (byHost.get(host).get(vm).stream().anyMatch(HostRefusals::isOwn)) {
                    hosts.add(host);
                }
            }
            if (!hosts.isEmpty()) {
                refusals.refused.computeIfAbsent(hosts, _ -> new TreeSet<>()).add(vm);
            }
        }
        return refusals;
    }

    /// What a host has too little of is counted as that.
    private static boolean isOwn(Rejection rejection) {
        return !(rejection instanceof Rejection.NotEnough);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        refused.keySet().forEach(_ -> names.add("refused " + names.size()));
        return names;
    }

    List<Long> needs(int vm) {
        return refused.values().stream().map(vms -> vms.contains(vm) ? 1L : 0L).toList();
    }

    List<Long> capacity(int host, long enough) {
        return refused.keySet().stream().map(hosts -> hosts.contains(host) ? 0L : enough).toList();
    }
}
