package hostplan.capacity.drill;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Processors;

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
/// @param threadMhz what one thread counts for in MHz, see [#threadMhz(Processors, Fraction)];
///   empty where the clock of the host is not known
public record DrillQuestion(
        String host,
        HostDisks disks,
        Optional<Fraction> threads,
        Fraction vcpuRatio,
        Fraction diskRatio,
        Optional<Bandwidth> network,
        List<Tenant> tenants,
        Neighbours assumed,
        LimitSettings settings,
        Optional<Fraction> threadMhz) {

    public DrillQuestion {
        tenants = List.copyOf(tenants);
    }

    /// Of a host of which the clock is not known.
    public DrillQuestion(
            String host,
            HostDisks disks,
            Optional<Fraction> threads,
            Fraction vcpuRatio,
            Fraction diskRatio,
            Optional<Bandwidth> network,
            List<Tenant> tenants,
            Neighbours assumed,
            LimitSettings settings) {
        this(
                host,
                disks,
                threads,
                vcpuRatio,
                diskRatio,
                network,
                tenants,
                assumed,
                settings,
                Optional.empty());
    }

    /// What one thread counts for: clock × cores ÷ threads, since the capacity of a host in MHz is
    /// that of its cores, however many threads each has. Empty where its cores are not known.
    ///
    /// @param clock of a core, in MHz
    public static Optional<Fraction> threadMhz(Processors processors, Fraction clock) {
        return processors
                .cores()
                .map(cores -> clock.times(cores).dividedBy(Fraction.of(processors.threads())));
    }

    /// The same of a host whose clock is known.
    public DrillQuestion withThreadMhz(Optional<Fraction> known) {
        return new DrillQuestion(
                host, disks, threads, vcpuRatio, diskRatio, network, tenants, assumed, settings,
                known);
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
