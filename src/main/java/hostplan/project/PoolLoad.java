package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.capacity.Resource;
import hostplan.hardware.StoragePool;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What VMs take of a pool of hosts' drives, counted over all of its hosts that are offered.
///
/// @param pool its identity
/// @param hosts how many of its hosts are offered
/// @param usable what these have of it together, after copies and what is kept for a rebuild
/// @param taken by the VMs that have a place
/// @param wanted by those without a place, of which one alone is more than is left; zero where the
///   pool refuses none
public record PoolLoad(String pool, String name, int hosts, Bytes usable, long taken, long wanted) {

    /// Whether more is taken than there is.
    boolean isOver() {
        return taken > usable.value();
    }

    /// In bytes.
    public long left() {
        return Math.max(0, usable.value() - taken);
    }

    /// Whether VMs have no place since it has too little left.
    public boolean isFull() {
        return wanted > 0;
    }

    public static List<PoolLoad> of(ProjectIndex index, PlacementAnswer answer) {
        PlacementQuestion question = answer.question();
        Map<StoragePool, List<Integer>> kinds = new LinkedHashMap<>();
        for (int host = 0; host < question.hosts().size(); host++) {
            int each = host;
            PooledHosts.pool(index, question.hosts().get(host))
                    .ifPresent(
                            pool -> kinds.computeIfAbsent(pool, _ -> new ArrayList<>()).add(each));
        }
        return kinds.entrySet().stream()
                .flatMap(each -> of(answer, each.getKey(), each.getValue()).stream())
                .toList();
    }

    private static Optional<PoolLoad> of(
            PlacementAnswer answer, StoragePool pool, List<Integer> kinds) {
        PlacementQuestion question = answer.question();
        int disk = question.place(Resource.DISK);
        // Where each host has its share alone, the bound is of a question where it has all.
        PackQuestion whole = question.bounding().orElse(question.packing());
        long usable = whole.hosts().get(kinds.getFirst()).capacity().get(disk);
        int hosts = kinds.stream().mapToInt(kind -> servers(question.hosts().get(kind))).sum();
        long taken = 0;
        for (Filled each : answer.standing()) {
            if (kinds.contains(each.host())) {
                long one = question.packing().used(each.counts(), disk);
                taken = Math.addExact(taken, Math.multiplyExact(one, (long) each.times()));
            }
        }
        long needed = question.packing().vms().stream().mapToLong(vm -> vm.needs().get(disk)).sum();
        long wanted = wanted(answer, disk, usable - taken);
        return needed == 0
                ? Optional.empty()
                : Optional.of(
                        new PoolLoad(
                                pool.id(), pool.name(), hosts, new Bytes(usable), taken, wanted));
    }

    private static int servers(Hosts hosts) {
        return hosts instanceof Hosts.Standing(List<String> servers) ? servers.size() : 0;
    }

    private static long wanted(PlacementAnswer answer, int disk, long left) {
        long wanted = 0;
        for (int vm = 0; vm < answer.unplaced().size(); vm++) {
            long each = answer.question().packing().vms().get(vm).needs().get(disk);
            if (each > left) {
                long all = Math.multiplyExact(each, (long) answer.unplaced().get(vm));
                wanted = Math.addExact(wanted, all);
            }
        }
        return wanted;
    }
}
