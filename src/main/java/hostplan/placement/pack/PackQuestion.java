package hostplan.placement.pack;

import java.util.List;

/// Which hosts, and what on each, so that all VMs have a place at the least cost?
///
/// @param resources their names, in the order of all amounts
public record PackQuestion(List<String> resources, List<HostKind> hosts, List<VmKind> vms) {

    /// Begins the name of a resource of which VMs need one that hosts refuse by rule.
    public static final String REFUSED = "refused";

    /// The same where VMs are larger than the NUMA nodes of hosts.
    public static final String REFUSED_BY_NODES = "refused by nodes";

    public PackQuestion {
        resources = List.copyOf(resources);
        hosts = List.copyOf(hosts);
        vms = List.copyOf(vms);
        int size = resources.size();
        boolean fits =
                hosts.stream().allMatch(host -> host.capacity().size() == size)
                        && vms.stream().allMatch(vm -> vm.needs().size() == size);
        if (!fits) {
            throw new IllegalArgumentException(
                    "Every host and VM states each of the " + size + " resources.");
        }
    }

    /// What so many VMs of each kind take of a resource together.
    public long used(List<Integer> counts, int resource) {
        long used = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            long taken =
                    Math.multiplyExact(vms.get(vm).needs().get(resource), (long) counts.get(vm));
            used = Math.addExact(used, taken);
        }
        return used;
    }
}
