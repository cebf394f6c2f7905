package hostplan.placement;

import hostplan.amount.Fraction;

import java.util.Set;

/// Which VMs are placed, and what of them counts.
///
/// @param clusters names of those whose VMs are placed; empty for all VMs
/// @param includesOff whether VMs that do not run need a place too
/// @param usedDisk whether the space that a VM occupies counts, and not what it was promised; where
///   it is not known the promise does
/// @param usedMemory the same for memory
/// @param growth by how much vCPUs, memory and disk of each VM grow, as a share; 0 for as they are
public record VmCounting(
        Set<String> clusters,
        boolean includesOff,
        boolean usedDisk,
        boolean usedMemory,
        Fraction growth) {

    /// All that run, with what they were promised.
    public static final VmCounting USUAL =
            new VmCounting(Set.of(), false, false, false, Fraction.ZERO);

    public VmCounting {
        clusters = Set.copyOf(clusters);
        if (growth.signum() < 0) {
            throw new IllegalArgumentException("VMs do not shrink by growing.");
        }
    }

    public VmCounting withGrowth(Fraction other) {
        return new VmCounting(clusters, includesOff, usedDisk, usedMemory, other);
    }

    public VmCounting withOff(boolean does) {
        return new VmCounting(clusters, does, usedDisk, usedMemory, growth);
    }

    /// Memory and disk as they are used, or as they were promised.
    public VmCounting withUsed(boolean does) {
        return new VmCounting(clusters, includesOff, does, does, growth);
    }

    public VmCounting withClusters(Set<String> others) {
        return new VmCounting(others, includesOff, usedDisk, usedMemory, growth);
    }

    /// Whether a VM needs a place.
    public boolean counts(Vm vm) {
        boolean runs = vm.powerState().filter(state -> state == PowerState.OFF).isEmpty();
        return (includesOff || runs) && (clusters.isEmpty() || clusters.contains(vm.cluster()));
    }
}
