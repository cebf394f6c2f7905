package hostplan.project;

import hostplan.capacity.Resource;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.project.OfferedHosts.Offered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which of the hosts that are offered form storage together, over which every VM spreads whatever
/// host it runs on. Drives that are copied between two hosts are no such storage: each host keeps
/// what it has.
final class PooledHosts {

    /// By host; empty where it is in no pool, or in several.
    private final List<Optional<String>> pools = new ArrayList<>();

    PooledHosts(ProjectIndex index, List<Offered> hosts) {
        hosts.forEach(host -> pools.add(pool(index, host.hosts()).map(StoragePool::id)));
    }

    /// The pool over whose hosts VMs spread.
    static Optional<StoragePool> pool(ProjectIndex index, Hosts hosts) {
        return switch (hosts) {
            case Hosts.Bought _ -> Optional.empty();
            case Hosts.Standing(List<String> servers) -> {
                List<StoragePool> all =
                        index.poolsOf(servers.getFirst()).stream()
                                .filter(SharedStorage::hasDrives)
                                .toList();
                yield all.stream()
                        .filter(_ -> all.size() == 1)
                        .filter(each ->
                                each.kind() == PoolKind.CEPH || each.kind() == PoolKind.VSAN)
                        .findFirst();
            }
        };
    }

    /// Identity of the pool of a host; blank for none.
    String pool(int host) {
        return pools.get(host).orElse("");
    }

    boolean isAny() {
        return pools.stream().anyMatch(Optional::isPresent);
    }

    /// What all offered hosts of its pool have together, where a host has its share of that.
    long whole(int host, Resource resource, long share) {
        boolean isPooled = resource == Resource.DISK || resource == Resource.IOPS;
        Optional<String> pool = pools.get(host);
        return isPooled && pool.isPresent()
                ? Math.multiplyExact(share, pools.stream().filter(pool::equals).count())
                : share;
    }
}
