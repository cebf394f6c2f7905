package hostplan.project;

import hostplan.capacity.HostCounts;
import hostplan.capacity.Slicing;
import hostplan.cost.HostCost;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the slices of many hosts cost, of one state of a project after another: as long as only
/// slicings, flavors and VMs change, no host is worked out again, and slices only where their
/// counts did; hosts of one kind with the same counts once. To be used by one thread at a time.
final class RecentCosts {

    private Project machines = Project.EMPTY;
    private final Map<Asked, Optional<HostCost>> hosts = new HashMap<>();
    private final Map<HostCost, HostCost> kinds = new HashMap<>();
    private Map<HostCost, Map<HostCounts, SlicedCost>> last = new IdentityHashMap<>();
    private Map<HostCost, Map<HostCounts, SlicedCost>> now = new IdentityHashMap<>();

    private record Asked(Slicing.Host host, String ruleSet) {}

    /// What is asked next is of this project.
    void at(Project project) {
        Project state =
                project.with(draft -> {
                    draft.slicings = List.of();
                    draft.flavors = List.of();
                    draft.vms = List.of();
                });
        if (!state.equals(machines)) {
            machines = state;
            hosts.clear();
            kinds.clear();
        }
        last = now;
        now = new IdentityHashMap<>();
    }

    /// Empty where the host is no server with a configuration.
    Optional<SlicedCost> of(ProjectIndex index, Slicing slicing, HostCounts counts) {
        return hosts.computeIfAbsent(
                        new Asked(slicing.host(), slicing.ruleSet()),
                        _ -> HostCosts.host(index, slicing).map(this::kind))
                .map(host -> cost(host, counts));
    }

    private HostCost kind(HostCost host) {
        return kinds.computeIfAbsent(host, same -> same);
    }

    private SlicedCost cost(HostCost host, HostCounts counts) {
        return now.computeIfAbsent(host, _ -> new IdentityHashMap<>())
                .computeIfAbsent(
                        counts,
                        _ ->
                                Optional.ofNullable(last.getOrDefault(host, Map.of()).get(counts))
                                        .orElseGet(() -> SlicedCost.of(host, counts)));
    }
}
