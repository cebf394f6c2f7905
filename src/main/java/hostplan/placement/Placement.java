package hostplan.placement;

import hostplan.capacity.CutRules;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A question that is asked of a project: on which hosts do its VMs find a place? It holds every
/// input and no answer, since the answer follows from it.
///
/// @param rules by which all hosts are cut
/// @param disks where the disks of those VMs lie that do not state it themselves
/// @param isStaying whether VMs that run on one of the hosts stay there
/// @param bound identities of VMs that stay on their host in any case
public record Placement(
        String id,
        String name,
        List<HostOffer> hosts,
        VmCounting counting,
        CutRules rules,
        DiskPlace disks,
        PlacementAim aim,
        FailurePlan failures,
        List<GroupRule> groups,
        boolean isStaying,
        Set<String> bound,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    public Placement {
        hosts = List.copyOf(hosts);
        groups = List.copyOf(groups);
        bound = Set.copyOf(bound);
    }

    /// The same question with some inputs changed.
    public Placement with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// Identities of the servers among its hosts, each once.
    public Set<String> servers() {
        Set<String> servers = new LinkedHashSet<>();
        for (HostOffer offer : hosts) {
            if (offer instanceof HostOffer.Standing(String server)) {
                servers.add(server);
            }
        }
        return servers;
    }

    /// Identities of the configurations of which servers may be bought, each once.
    public Set<String> configurations() {
        Set<String> configurations = new LinkedHashSet<>();
        for (HostOffer offer : hosts) {
            if (offer instanceof HostOffer.ToBuy(String configuration, var _)) {
                configurations.add(configuration);
            }
        }
        return configurations;
    }

    /// The same without a VM that stays on its host in any case.
    public Placement unbound(String vm) {
        return with(draft ->
                draft.bound =
                        bound.stream()
                                .filter(each -> !each.equals(vm))
                                .collect(Collectors.toSet()));
    }

    /// What is asked of a group, where something is.
    public Optional<GroupRule> rule(String group) {
        return groups.stream().filter(each -> each.group().equals(group)).findFirst();
    }

    /// A question that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public List<HostOffer> hosts = List.of();
        public VmCounting counting = VmCounting.USUAL;
        public CutRules rules = CutRules.PLAIN;
        public DiskPlace disks = DiskPlace.SHARED;
        public PlacementAim aim = PlacementAim.HOSTS;
        public FailurePlan failures = FailurePlan.NONE;
        public List<GroupRule> groups = List.of();
        public boolean isStaying = false;
        public Set<String> bound = Set.of();
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Placement from) {
            id = from.id;
            name = from.name;
            hosts = from.hosts;
            counting = from.counting;
            rules = from.rules;
            disks = from.disks;
            aim = from.aim;
            failures = from.failures;
            groups = from.groups;
            isStaying = from.isStaying;
            bound = from.bound;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Placement build() {
            return new Placement(
                    id, name, hosts, counting, rules, disks, aim, failures, groups, isStaying,
                    bound, notes, unknown);
        }
    }
}
