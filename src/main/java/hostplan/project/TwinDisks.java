package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.Placement;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.move.SeatedHost;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What VMs take of the disks of two hosts, and how much there is for both.
///
/// Disks that are replicated are counted twice on their own host. Those in a pool of DRBD or
/// replicated ZFS that keeps two copies are counted once, of a share from which the copies are
/// taken already: for both there is twice the share, and no more than the host brings in.
final class TwinDisks {

    private static final int TWO = 2;

    private final ProjectIndex index;
    private final Placement placement;
    private final PlacementQuestion question;
    private final int disk;

    TwinDisks(ProjectIndex index, Placement placement, PlacementQuestion question) {
        this.index = index;
        this.placement = placement;
        this.question = question;
        disk = question.place(Resource.DISK);
    }

    /// In bytes.
    ///
    /// @param own on the host on which it runs
    /// @param copy on the other; empty where there is no second copy to be placed
    record Size(long own, Optional<Long> copy) {}

    /// Of one VM, or of a group that stays together. Where those of a group keep their disks in
    /// several ways, more is reckoned with than they take.
    Size of(SeatedHost host, int kind, Vms.One one) {
        long needs = question.packing().vms().get(kind).needs().get(disk);
        Set<DiskPlace> places =
                one.ids().stream()
                        .flatMap(id -> index.vm(id).stream())
                        .map(vm -> PlacedVms.place(vm, placement))
                        .filter(place -> place != DiskPlace.SHARED)
                        .collect(Collectors.toSet());
        boolean isPooled = places.contains(DiskPlace.POOLED) && pool(host).isPresent();
        if (places.equals(Set.of(DiskPlace.REPLICATED))) {
            long half = Math.ceilDiv(needs, TWO);
            return new Size(half, Optional.of(half));
        }
        return places.contains(DiskPlace.REPLICATED) || isPooled
                ? new Size(needs, Optional.of(needs))
                : new Size(needs, Optional.empty());
    }

    /// What a host has for its own VMs and for copies of others.
    long room(SeatedHost host) {
        long capacity = question.packing().hosts().get(host.host()).capacity().get(disk);
        return pool(host)
                .map(pool -> Math.min(Math.multiplyExact(capacity, TWO), brought(host, pool)))
                .orElse(capacity);
    }

    private long brought(SeatedHost host, StoragePool pool) {
        return server(host)
                .flatMap(server -> SharedStorage.host(server, pool.kind(), index).space())
                .map(Bytes::value)
                .map(space ->
                        Fraction.of(space)
                                .times(Fraction.of(pool.fillLimit()))
                                .times(placement.rules().ratios().disk())
                                .floor()
                                .longValueExact())
                .orElse(Long.MAX_VALUE);
    }

    /// The pool in which a host keeps each disk with one other host.
    Optional<StoragePool> pool(SeatedHost host) {
        return inPairs(host).filter(TwinDisks::keepsTwo);
    }

    /// Pools that copy whole disks to other hosts, but not each to one.
    List<String> unchosen(List<SeatedHost> hosts) {
        return hosts.stream()
                .flatMap(host -> inPairs(host).stream())
                .filter(pool -> !keepsTwo(pool))
                .map(StoragePool::name)
                .distinct()
                .toList();
    }

    private static boolean keepsTwo(StoragePool pool) {
        return pool.copies() == TWO && pool.parity() == 0;
    }

    /// Empty also where the host is in several.
    private Optional<StoragePool> inPairs(SeatedHost host) {
        List<StoragePool> all =
                host.server().stream()
                        .flatMap(id -> index.poolsOf(id).stream())
                        .filter(SharedStorage::hasDrives)
                        .toList();
        return all.stream()
                .filter(_ -> all.size() == 1)
                .filter(pool ->
                        pool.kind() == PoolKind.DRBD || pool.kind() == PoolKind.ZFS_REPLICATION)
                .findFirst();
    }

    private Optional<Server> server(SeatedHost host) {
        return host.server().flatMap(index::server);
    }
}
