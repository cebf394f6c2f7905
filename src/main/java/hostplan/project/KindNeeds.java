package hostplan.project;

import hostplan.capacity.HostBudget;
import hostplan.capacity.Resource;
import hostplan.project.OfferedHosts.Offered;
import hostplan.project.PlacedKinds.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What one VM of each kind takes: of the hosts' resources in their order, then of refusals.
final class KindNeeds {

    private final List<Offered> offered;
    private final HostRefusals refusals;
    private final Function<Offered, HostBudget> budget;
    private final long vcpuParts;

    /// @param budget by which it is counted; in parts of a vCPU as the usual ones of the first host
    KindNeeds(List<Offered> offered, HostRefusals refusals, Function<Offered, HostBudget> budget) {
        this.offered = offered;
        this.refusals = refusals;
        this.budget = budget;
        vcpuParts = offered.getFirst().budget().vcpuParts();
    }

    List<List<Long>> of(List<Kind> kinds) {
        return kinds.stream().map(this::of).toList();
    }

    private List<Long> of(Kind kind) {
        List<Long> sum = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            long all = 0;
            for (Map.Entry<Integer, Integer> line : kind.lines().entrySet()) {
                long one = most(line.getKey(), resource);
                all = Math.addExact(all, Math.multiplyExact(one, (long) line.getValue()));
            }
            sum.add(all);
        }
        int refused = refusals.names().size();
        for (int r = 0; r < refused; r++) {
            int each = r;
            sum.add(
                    kind.lines().entrySet().stream()
                            .mapToLong(line ->
                                    refusals.needs(line.getKey()).get(each) * line.getValue())
                            .sum());
        }
        return sum;
    }

    /// Where a vCPU is a core and hosts differ in threads a core, a VM takes what it takes of the
    /// host on which it takes most: never too little.
    private long most(int line, Resource resource) {
        return offered.stream()
                .map(budget)
                .mapToLong(each -> {
                    long needs = each.needs().get(line).getOrDefault(resource, 0L);
                    return resource == Resource.VCPUS
                            ? Math.ceilDiv(Math.multiplyExact(needs, vcpuParts), each.vcpuParts())
                            : needs;
                })
                .max()
                .orElse(0);
    }
}
