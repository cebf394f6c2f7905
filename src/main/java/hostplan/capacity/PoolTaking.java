package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.PoolKind;
import hostplan.hardware.Provenance;
import hostplan.hardware.StoragePool;
import hostplan.hardware.storage.PoolFigures;
import hostplan.hardware.storage.PoolHost;

import java.util.List;
import java.util.Optional;

/// What storage that hosts share takes of one of them, on top of whatever else is reserved: it runs
/// beside the hypervisor, which counts nothing of it. It follows the host, since some of it grows
/// with the memory or the cores.
///
/// @param brings what the host brings into the pool
/// @param share what the host has of it for its slices; empty where that is not known
public record PoolTaking(StoragePool pool, PoolHost brings, Optional<PoolShare> share) {

    /// Of which the host has no share for its slices.
    public PoolTaking(StoragePool pool, PoolHost brings) {
        this(pool, brings, Optional.empty());
    }

    public String name() {
        return pool.name();
    }

    /// Whether the host's drives are in it, so that they are not its own to give away.
    public boolean hasDrives() {
        return pool.kind() != PoolKind.OUTSIDE;
    }

    /// Empty where it is neither stated nor usual for its kind.
    Optional<Bytes> memory(HostFigures host) {
        return figures().memoryOn(on(host, host.memory()));
    }

    /// With another amount of memory installed; zero where it is not known.
    Fraction mib(HostFigures host, Bytes installed) {
        return figures().memoryOn(on(host, Optional.of(installed))).orElse(Bytes.ZERO).mib();
    }

    /// Whole cores; empty where they are neither stated nor usual for its kind.
    Optional<Integer> cores(HostFigures host) {
        return figures().coresOn(on(host, host.memory()));
    }

    /// A cache gives way, such as the one of ZFS, where nobody states how much is to be kept.
    public Firmness firmness() {
        return isCache() ? Firmness.SOFT : Firmness.HARD;
    }

    boolean isCache() {
        return pool.kind() == PoolKind.ZFS_REPLICATION && pool.memoryPerHost().isEmpty();
    }

    /// How many drives the memory is for, where it is so much for each.
    public Optional<Integer> drives() {
        boolean forEach =
                pool.kind() == PoolKind.CEPH
                        && pool.memoryPerHost().isEmpty()
                        && !brings.drives().isEmpty();
        return forEach ? Optional.of(brings.drives().size()) : Optional.empty();
    }

    /// Where the memory comes from; empty where the person states it.
    public Optional<SourceNote> memorySource() {
        return pool.memoryPerHost().isPresent() ? Optional.empty() : usual();
    }

    /// Where the cores come from; empty where the person states them.
    public Optional<SourceNote> coresSource() {
        return pool.coresPerHost().isPresent() ? Optional.empty() : usual();
    }

    private Optional<SourceNote> usual() {
        Provenance source = figures().usualSource();
        return source.source().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SourceNote(source.source(), source.asOf(), source.confidence(), ""));
    }

    private PoolFigures figures() {
        return new PoolFigures(pool, List.of(brings));
    }

    private PoolHost on(HostFigures host, Optional<Bytes> memory) {
        return new PoolHost(
                brings.server(),
                brings.name(),
                brings.space(),
                brings.drives(),
                memory,
                host.processors().flatMap(Processors::cores));
    }
}
