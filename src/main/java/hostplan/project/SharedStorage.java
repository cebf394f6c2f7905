package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.PoolShare;
import hostplan.capacity.PoolTaking;
import hostplan.capacity.Slicing;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Drive;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.PoolFigures;
import hostplan.hardware.storage.PoolHost;
import hostplan.hardware.storage.UsualStorage;
import hostplan.inventory.Server;
import hostplan.message.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the hosts of a project bring into the storage they share.
///
/// Ceph and vSAN take drives one by one: those in no array, and those that are arrays of their own;
/// a mirror to boot from stays out. Replicated ZFS takes the largest ZFS array of the host, DRBD
/// its largest of any level. Of a host stated by totals all its disk is taken. Either way a host
/// whose drives are pooled has its share of the pool for slices in place of a disk of its own.
public final class SharedStorage {

    private SharedStorage() {}

    public static PoolFigures of(StoragePool pool, ProjectIndex index) {
        return new PoolFigures(
                pool,
                pool.servers().stream()
                        .distinct()
                        .flatMap(id -> index.server(id).stream())
                        .map(server -> host(server, pool.kind(), index))
                        .toList());
    }

    /// How the figures of a pool come about, with what of its hosts is in it.
    public static List<Message> working(StoragePool pool, ProjectIndex index) {
        List<Message> lines = new ArrayList<>();
        switch (pool.kind()) {
            case OUTSIDE -> {}
            case CEPH, VSAN -> lines.add(Message.of("pool-takes-drives"));
            case ZFS_REPLICATION -> lines.add(Message.of("pool-takes-zfs"));
            case DRBD -> lines.add(Message.of("pool-takes-array"));
        }
        if (hasDrives(pool)) {
            lines.add(Message.of("pool-no-local-disk"));
        }
        lines.addAll(of(pool, index).working(UsualStorage.READ_SHARE));
        return List.copyOf(lines);
    }

    /// What a server brings into a pool of a kind.
    public static PoolHost host(Server server, PoolKind kind, ProjectIndex index) {
        Figures figures = Figures.of(server, index);
        Totals totals = figures.totals();
        Brought brought =
                figures.machine()
                        .map(machine -> brought(machine, kind))
                        .orElseGet(() -> new Brought(totals.disk(), List.of()));
        return new PoolHost(
                server.id(),
                server.name(),
                brought.space().filter(space -> !space.equals(Bytes.ZERO)),
                brought.drives(),
                totals.memory(),
                totals.cores());
    }

    /// What each host has of a pool of their drives; empty where it is not known, or is an outside
    /// array, of which nobody says who uses how much.
    public static Optional<PoolShare> share(StoragePool pool, ProjectIndex index) {
        PoolFigures figures = of(pool, index);
        return figures.hosts().isEmpty() || !hasDrives(pool)
                ? Optional.empty()
                : figures.usable()
                        .map(usable ->
                                new PoolShare(
                                        usable,
                                        figures.iops(UsualStorage.READ_SHARE)
                                                .map(all -> all.floor().longValueExact()),
                                        figures.hosts().size()));
    }

    /// What each pool takes of a server that shares it, and what the server has of the pool.
    public static List<PoolTaking> takings(Server server, ProjectIndex index) {
        return index.poolsOf(server.id()).stream()
                .map(pool ->
                        new PoolTaking(pool, host(server, pool.kind(), index), share(pool, index)))
                .toList();
    }

    /// The figures of a server as slices see them: of drives that are in a pool its share of the
    /// pool, in place of its own.
    public static Totals asHost(Server server, ProjectIndex index) {
        Totals totals = Figures.of(server, index).totals();
        List<StoragePool> pools =
                index.poolsOf(server.id()).stream().filter(SharedStorage::hasDrives).toList();
        if (pools.isEmpty()) {
            return totals;
        }
        List<PoolShare> shares =
                pools.stream().flatMap(pool -> share(pool, index).stream()).toList();
        return totals.with(draft -> {
            draft.disk = shares.stream().map(PoolShare::disk).reduce(Bytes::plus);
            draft.iops =
                    shares.stream()
                            .flatMap(share -> share.iopsOfHost().stream())
                            .reduce(Math::addExact);
        });
    }

    /// Where the disk space of a host of a slicing comes from.
    public static DiskOrigin origin(ProjectIndex index, Slicing.Host host) {
        return switch (host) {
            case Slicing.Host.AdHoc _ -> DiskOrigin.STATED;
            case Slicing.Host.OfServer(String id) ->
                    index.server(id).map(server -> origin(server, index)).orElse(DiskOrigin.STATED);
        };
    }

    private static DiskOrigin origin(Server server, ProjectIndex index) {
        if (index.poolsOf(server.id()).stream().anyMatch(SharedStorage::hasDrives)) {
            return DiskOrigin.POOL;
        }
        return Figures.of(server, index).machine().isPresent()
                ? DiskOrigin.ARRAYS
                : DiskOrigin.STATED;
    }

    /// Whether the drives of its hosts are in it.
    public static boolean hasDrives(StoragePool pool) {
        return pool.kind() != PoolKind.OUTSIDE;
    }

    private record Brought(Optional<Bytes> space, List<Drive> drives) {}

    private static Brought brought(MachineFigures machine, PoolKind kind) {
        return switch (kind) {
            case OUTSIDE -> new Brought(Optional.empty(), List.of());
            case CEPH, VSAN -> drives(machine.storage());
            case ZFS_REPLICATION -> largest(machine.storage(), ArrayLevel::isZfs);
            case DRBD -> largest(machine.storage(), _ -> true);
        };
    }

    private static Brought largest(StorageFigures storage, Predicate<ArrayLevel> fits) {
        return new Brought(
                storage.arrays().stream()
                        .filter(each -> fits.test(each.array().level()))
                        .map(ArrayFigures::usable)
                        .max(Comparator.naturalOrder()),
                List.of());
    }

    private static Brought drives(StorageFigures storage) {
        List<Drive> drives = new ArrayList<>(storage.loose());
        storage.arrays().stream()
                .filter(each -> each.array().level() == ArrayLevel.SINGLE)
                .forEach(each -> drives.addAll(each.drives()));
        return new Brought(drives.stream().map(Drive::capacity).reduce(Bytes::plus), drives);
    }
}
