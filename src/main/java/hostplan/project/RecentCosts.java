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
    private Kinds last = new Kinds();
    private Kinds now = new Kinds();

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
        now = new Kinds();
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
        return now.find(host, counts)
                .orElseGet(() -> {
                    SlicedCost cost =
                            last.find(host, counts).orElseGet(() -> SlicedCost.of(host, counts));
                    now.put(cost);
                    return cost;
                });
    }

    /// What is known of hosts with their counts, found by who they are and not by what they are,
    /// since comparing them would take longer than working it out.
    private static final class Kinds {

        private final IdentityHashMap<HostCost, IdentityHashMap<HostCounts, SlicedCost>> known =
                new IdentityHashMap<>();

        Optional<SlicedCost> find(HostCost host, HostCounts counts) {
            return Optional.ofNullable(known.get(host))
                    .flatMap(of -> Optional.ofNullable(of.get(counts)));
        }

        void put(SlicedCost cost) {
            known.computeIfAbsent(cost.host(), _ -> new IdentityHashMap<>())
                    .put(cost.counts(), cost);
        }
    }
}
