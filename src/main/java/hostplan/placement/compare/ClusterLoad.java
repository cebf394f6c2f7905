package hostplan.placement.compare;

import java.util.List;

/// Hosts and the VMs on them, whichever is where, in whole units of processors and of memory.
public record ClusterLoad(List<Host> hosts, List<Vm> vms) {

    public ClusterLoad {
        hosts = List.copyOf(hosts);
        vms = List.copyOf(vms);
    }

    /// @param times how many such hosts there are
    public record Host(long vcpus, long memory, long times) {}

    /// @param times how many such VMs there are
    public record Vm(long vcpus, long memory, long times) {}

    long hostCount() {
        return hosts.stream().mapToLong(Host::times).sum();
    }

    long vmCount() {
        return vms.stream().mapToLong(Vm::times).sum();
    }
}
