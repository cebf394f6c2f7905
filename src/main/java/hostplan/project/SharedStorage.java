package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.hardware.Drive;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.PoolFigures;
import hostplan.hardware.storage.PoolHost;
import hostplan.hardware.storage.Sums;
import hostplan.inventory.Server;

import java.util.List;
import java.util.Optional;

/// What shared storage gives with the hosts that a project has for it.
public final class SharedStorage {

    private SharedStorage() {}

    public static PoolFigures of(StoragePool pool, ProjectIndex index) {
        return new PoolFigures(
                pool,
                pool.servers().stream()
                        .distinct()
                        .flatMap(each -> index.server(each).stream())
                        .map(each -> host(pool.kind(), each, index))
                        .toList());
    }

    private static PoolHost host(PoolKind kind, Server server, ProjectIndex index) {
        Figures figures = Figures.of(server, index);
        Share share =
                figures.machine()
                        .map(each -> share(kind, each.storage()))
                        .orElseGet(() -> new Share(figures.totals().disk(), List.of()));
        return new PoolHost(
                server.id(),
                server.name(),
                share.space(),
                share.drives(),
                figures.totals().memory(),
                figures.totals().cores());
    }

    private record Share(Optional<Bytes> space, List<Drive> drives) {}

    /// Ceph and vSAN take drives one by one, which are those in no array; where there are none, and
    /// for the other kinds, what is pooled are arrays. ZFS sends ZFS only.
    private static Share share(PoolKind kind, StorageFigures storage) {
        return switch (kind) {
            case CEPH, VSAN ->
                    storage.loose().isEmpty()
                            ? new Share(storage.usable(), List.of())
                            : new Share(Optional.of(raw(storage.loose())), storage.loose());
            case ZFS_REPLICATION -> new Share(zfs(storage), List.of());
            case DRBD, OUTSIDE -> new Share(storage.usable(), List.of());
        };
    }

    private static Bytes raw(List<Drive> drives) {
        return Sums.of(drives.stream().map(Drive::capacity).toList());
    }

    private static Optional<Bytes> zfs(StorageFigures storage) {
        List<ArrayFigures> arrays =
                storage.arrays().stream().filter(each -> each.array().level().isZfs()).toList();
        return arrays.isEmpty()
                ? Optional.empty()
                : Optional.of(Sums.of(arrays.stream().map(ArrayFigures::usable).toList()));
    }
}
