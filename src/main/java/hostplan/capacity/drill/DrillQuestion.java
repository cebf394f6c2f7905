package hostplan.capacity.drill;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.Neighbours;

import java.util.List;
import java.util.Optional;

/// What do the slices of a host get of what they share, and what do some leave to the others that
/// do as much as they can?
///
/// @param threads of the host that run shared vCPUs
/// @param vcpuRatio vCPUs sold for each of them
/// @param diskRatio space sold for each byte that there is
/// @param network of the host
/// @param assumed what is assumed of disks, bursts and backups
/// @param settings how the hypervisor shares out, and what it has to limit a slice
public record DrillQuestion(
        String host,
        HostDisks disks,
        Optional<Fraction> threads,
        Fraction vcpuRatio,
        Fraction diskRatio,
        Optional<Bandwidth> network,
        List<Tenant> tenants,
        Neighbours assumed,
        LimitSettings settings) {

    public DrillQuestion {
        tenants = List.copyOf(tenants);
    }

    public Bytes block() {
        return assumed.disk().block();
    }

    /// Up to which share the disks are filled.
    public Fraction fillLimit() {
        return assumed.disk()
                .fillLimit(
                        disks.arrays().isEmpty()
                                ? DiskOrigin.STATED
                                : disks.arrays().getFirst().origin());
    }

    public long slices() {
        return tenants.stream().mapToLong(Tenant::count).reduce(0, Math::addExact);
    }

    /// In MB/s (10^6 bytes), 8 bits a byte.
    Optional<Fraction> networkMegabytes() {
        return network.map(each -> each.mbit().dividedBy(Fraction.of(8)));
    }
}
