package hostplan.project;

import hostplan.capacity.Resource;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.Vm;
import hostplan.project.PlacementQuestions.Asked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A placement as its VMs run now, on those of its hosts that stand: whether it holds. Nothing is
/// searched, so that it can be asked after every edit. What it says does not hold surely does not;
/// whether a failure is survived is looked at by sums only.
public final class RunningPlacement {

    private final ProjectIndex index;
    private final Placement placement;
    private final Optional<PlacementQuestion> question;

    /// @param slicing says what each host has for VMs
    public RunningPlacement(ProjectIndex index, Placement placement, SlicingQuestions slicing) {
        this.index = index;
        this.placement = placement;
        question = runsAny() ? asked(slicing) : Optional.empty();
    }

    /// VMs that need more of a resource than there is for them.
    ///
    /// @param server identity of the host
    public record Overfull(String server, Resource resource) {}

    /// What is short on the others where so many hosts fail.
    public record Shortage(int failures, Resource resource) {}

    private boolean runsAny() {
        return placement.servers().stream().anyMatch(server -> !index.vmsOn(server).isEmpty());
    }

    /// Empty where it cannot be asked, which is said elsewhere.
    private Optional<PlacementQuestion> asked(SlicingQuestions slicing) {
        Placement running =
                placement.with(draft -> {
                    draft.hosts =
                            placement.hosts().stream()
                                    .filter(HostOffer.Standing.class::isInstance)
                                    .toList();
                    draft.aim = PlacementAim.HOSTS;
                    draft.groups = List.of();
                    draft.isStaying = true;
                });
        return new PlacementQuestions(slicing).of(index, running) instanceof Asked.Ready(var found)
                ? Optional.of(found)
                : Optional.empty();
    }

    /// Each host with the first resource that is short.
    public List<Overfull> overfull() {
        List<Overfull> all = new ArrayList<>();
        question.ifPresent(asked -> {
            for (int host = 0; host < asked.hosts().size(); host++) {
                int kind = host;
                shortOn(asked, host)
                        .ifPresent(resource ->
                                servers(asked, kind)
                                        .forEach(each -> all.add(new Overfull(each, resource))));
            }
        });
        return all;
    }

    private static List<String> servers(PlacementQuestion asked, int host) {
        return asked.hosts().get(host) instanceof Hosts.Standing(List<String> servers)
                ? servers
                : List.of();
    }

    private static Optional<Resource> shortOn(PlacementQuestion asked, int host) {
        List<Long> capacity = asked.packing().hosts().get(host).capacity();
        for (int r = 0; r < asked.stated(); r++) {
            if (asked.packing().used(asked.kept().get(host), r) > capacity.get(r)) {
                return Resource.withId(asked.packing().resources().get(r));
            }
        }
        return Optional.empty();
    }

    /// How many VMs run on none of its hosts; 0 where all do or none does, or where it plans to buy
    /// hosts for them.
    public long elsewhere() {
        boolean isBuying = !placement.configurations().isEmpty();
        return isBuying ? 0 : question.map(RunningPlacement::elsewhere).orElse(0L);
    }

    private static long elsewhere(PlacementQuestion asked) {
        long here = 0;
        for (int host = 0; host < asked.hosts().size(); host++) {
            long each = asked.kept().get(host).stream().mapToLong(count -> count).sum();
            here += each * asked.packing().hosts().get(host).limit();
        }
        return here == 0 ? 0 : asked.count() - here;
    }

    /// Rules that are no wishes, and that VMs break where they run.
    public List<GroupRule> broken() {
        if (question.isEmpty()) {
            return List.of();
        }
        Map<String, List<Vm>> groups = new HashMap<>();
        for (Vm vm : index.project().vms()) {
            if (vm.host().filter(placement.servers()::contains).isPresent()
                    && placement.counting().counts(vm)) {
                groups.computeIfAbsent(vm.group(), _ -> new ArrayList<>()).add(vm);
            }
        }
        HostPlaces places = new HostPlaces(index);
        return placement.groups().stream()
                .filter(rule -> !rule.isSoft() && rule.hasMeaning())
                .filter(rule ->
                        isBroken(rule, groups.getOrDefault(rule.group(), List.of()), places))
                .toList();
    }

    private static boolean isBroken(GroupRule rule, List<Vm> members, HostPlaces places) {
        Map<String, Integer> inPlace = new HashMap<>();
        for (Vm vm : members) {
            String server = vm.host().orElseThrow();
            places.orItself(server, rule.place())
                    .forEach(place -> inPlace.merge(place, vm.count(), Integer::sum));
        }
        return rule.policy() == GroupRule.Policy.TOGETHER
                ? inPlace.size() > 1
                : inPlace.values().stream().anyMatch(count -> count > rule.most());
    }

    /// What is short for VMs that start elsewhere, whichever hosts fail: the worst of each resource
    /// are those that carry and leave free most of it.
    public Optional<Shortage> shortage() {
        int failures = placement.failures().hosts();
        return failures == 0
                ? Optional.empty()
                : question.flatMap(asked -> {
                    for (int r = 0; r < asked.stated(); r++) {
                        if (isShort(asked, r, failures)) {
                            return Resource.withId(asked.packing().resources().get(r))
                                    .map(resource -> new Shortage(failures, resource));
                        }
                    }
                    return Optional.empty();
                });
    }

    private static boolean isShort(PlacementQuestion asked, int resource, int failures) {
        long free = 0;
        List<Long> lost = new ArrayList<>();
        for (int host = 0; host < asked.hosts().size(); host++) {
            List<Integer> kept = asked.kept().get(host);
            long has = asked.failing().capacity().get(host).get(resource);
            long here = Math.max(0, has - asked.failing().used(kept, resource));
            long looking = asked.failing().used(restarting(asked, kept), resource);
            for (int one = 0; one < asked.packing().hosts().get(host).limit(); one++) {
                free += here;
                lost.add(here + looking);
            }
        }
        long worst =
                lost.stream()
                        .sorted((one, other) -> Long.compare(other, one))
                        .limit(failures)
                        .mapToLong(each -> each)
                        .sum();
        return worst > free;
    }

    private static List<Integer> restarting(PlacementQuestion asked, List<Integer> kept) {
        List<Integer> counts = new ArrayList<>();
        for (int vm = 0; vm < kept.size(); vm++) {
            counts.add(asked.failing().restarts().get(vm) ? kept.get(vm) : 0);
        }
        return counts;
    }
}
