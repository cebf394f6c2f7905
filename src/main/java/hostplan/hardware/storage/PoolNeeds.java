package hostplan.hardware.storage;

import static hostplan.document.Confidence.CITED;
import static hostplan.document.Confidence.ESTIMATE;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.PoolKind;
import hostplan.hardware.Provenance;
import hostplan.hardware.StoragePool;

import java.util.Optional;

/// What shared storage usually takes of the memory and the cores of a host.
final class PoolNeeds {

    private static final Bytes CEPH_MEMORY = Bytes.ofGiB(8);

    /// Of a fast NVMe drive, four to six threads; here as cores of two threads.
    private static final int CEPH_NVME_CORES = 2;

    private static final Bytes MOST_ARC = Bytes.ofGiB(16);

    /// A group has a drive for its cache and up to seven for data.
    private static final int VSAN_GROUP = 8;

    private static final long VSAN_LARGEST_CACHE_GB = 600;

    private PoolNeeds() {}

    static Provenance source(PoolKind kind) {
        return switch (kind) {
            case OUTSIDE -> Provenance.OWN;
            case CEPH ->
                    new Provenance(
                            "Proxmox VE manual, Ceph: 8 GiB and at least one core for each drive,"
                                    + " four to six threads for fast NVMe",
                            "2026-04-30",
                            CITED);
            case VSAN ->
                    new Provenance(
                            "VMware KB 2113954 (all flash, groups of 1 + 7 drives), and 10 % of the"
                                    + " processors",
                            "2020-10", ESTIMATE);
            case ZFS_REPLICATION ->
                    new Provenance(
                            "Proxmox VE manual: the cache of ZFS, 10 % of memory, at most 16 GiB",
                            "2026-04-30", CITED);
            case DRBD ->
                    new Provenance(
                            "DRBD: one bit of memory for 4 KiB and each other host", "2026", CITED);
        };
    }

    static Optional<Bytes> memory(StoragePool pool, PoolHost host) {
        return switch (pool.kind()) {
            case OUTSIDE -> Optional.of(Bytes.ZERO);
            case CEPH ->
                    Optional.of(host.drives().size())
                            .filter(each -> each > 0)
                            .map(CEPH_MEMORY::times);
            case VSAN -> host.memory().flatMap(memory -> vsan(host, memory));
            case ZFS_REPLICATION -> host.memory().map(PoolNeeds::arc);
            case DRBD -> host.space().map(space -> bitmaps(pool, space));
        };
    }

    static Optional<Integer> cores(StoragePool pool, PoolHost host) {
        return switch (pool.kind()) {
            case OUTSIDE -> Optional.of(0);
            case CEPH ->
                    host.drives().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    host.drives().stream().mapToInt(PoolNeeds::cephCores).sum());
            case VSAN -> host.cores().map(each -> Math.ceilDiv(each, 10));
            case ZFS_REPLICATION, DRBD -> Optional.empty();
        };
    }

    private static int cephCores(Drive drive) {
        return drive.attached() == DriveInterface.NVME ? CEPH_NVME_CORES : 1;
    }

    private static Bytes arc(Bytes memory) {
        return new Bytes(Math.min(memory.value() / 10, MOST_ARC.value()));
    }

    private static Bytes bitmaps(StoragePool pool, Bytes space) {
        return Sums.times(
                new Bytes(Math.ceilDiv(space.value(), 8 * 4096L)), Math.max(0, pool.copies() - 1L));
    }

    /// 7100 MB + groups × (1360 MB + 0.5 % of memory + 20 MB × GB of cache up to 600) + 160 MB for
    /// each drive that holds data.
    private static Optional<Bytes> vsan(PoolHost host, Bytes memory) {
        if (host.drives().isEmpty()) {
            return Optional.empty();
        }
        long drives = host.drives().size();
        long groups = Math.ceilDiv(drives, VSAN_GROUP);
        long cacheGB =
                host.drives().stream()
                        .mapToLong(each -> each.capacity().value() / Bytes.GB)
                        .map(each -> Math.min(each, VSAN_LARGEST_CACHE_GB))
                        .min()
                        .orElse(0);
        Fraction group =
                Fraction.of(1360 + 20 * cacheGB).plus(memory.mib().times(Fraction.of(5, 1000)));
        Fraction mib = Fraction.of(7100 + 160 * (drives - groups)).plus(group.times(groups));
        return Optional.of(Sums.of(mib.times(Bytes.MIB)));
    }
}
