package hostplan.placement.compare;

import java.util.Comparator;
import java.util.List;

/// The slot policy of vSphere HA's admission control: a slot is as large as the largest CPU
/// reservation and the largest memory reservation, of whichever VMs; a host has as many slots as
/// fit, min(⌊CPU ÷ slot⌋, ⌊memory ÷ slot⌋); of the hosts sorted by slots as many of the largest may
/// fail as the others have slots for all VMs. Source: VMware vSphere 6.7, vSphere Availability,
/// “Slot Policy Admission Control” (docs.vmware.com, GUID-85D9737E-769C-40B6-AB73-F58DA1A451F0;
/// seen November 2026).
///
/// Sizes of VMs stand for their reservations here, since no others are known. vSphere itself takes
/// 32 MHz and no memory for a VM without any, so that it may promise more than these figures do.
///
/// @param slotVcpus and slotMemory how large a slot is, in the units of the load
/// @param slots of all hosts
/// @param vms each takes one slot
/// @param tolerated how many hosts may fail
/// @param failures how many are to
public record SlotPolicy(
        long slotVcpus, long slotMemory, long slots, long vms, long tolerated, int failures) {

    static SlotPolicy of(ClusterLoad load, int failures) {
        long vcpus = load.vms().stream().mapToLong(ClusterLoad.Vm::vcpus).max().orElse(0);
        long memory = load.vms().stream().mapToLong(ClusterLoad.Vm::memory).max().orElse(0);
        List<Slots> hosts =
                load.hosts().stream()
                        .map(host -> new Slots(slots(host, vcpus, memory), host.times()))
                        .sorted(Comparator.comparingLong(Slots::each).reversed())
                        .toList();
        long all = hosts.stream().mapToLong(host -> host.each() * host.times()).sum();
        long vms = load.vmCount();
        return new SlotPolicy(vcpus, memory, all, vms, tolerated(hosts, all, vms), failures);
    }

    /// Hosts with as many slots each.
    private record Slots(long each, long times) {}

    /// Of a resource that no VM takes any number fits.
    private static long slots(ClusterLoad.Host host, long vcpus, long memory) {
        long byVcpus = vcpus == 0 ? Integer.MAX_VALUE : host.vcpus() / vcpus;
        long byMemory = memory == 0 ? Integer.MAX_VALUE : host.memory() / memory;
        return Math.min(byVcpus, byMemory);
    }

    private static long tolerated(List<Slots> largestFirst, long all, long vms) {
        long left = all;
        long tolerated = 0;
        for (Slots host : largestFirst) {
            for (long one = 0; one < host.times(); one++) {
                left -= host.each();
                if (left < vms) {
                    return tolerated;
                }
                tolerated++;
            }
        }
        return tolerated;
    }

    /// Whether as many hosts may fail as are to.
    public boolean admits() {
        return slots >= vms && tolerated >= failures;
    }
}
