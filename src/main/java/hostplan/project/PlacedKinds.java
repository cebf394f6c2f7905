package hostplan.project;

import hostplan.placement.DiskPlace;
import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Vm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The VMs of a placement by kind: those that need the same, can start elsewhere alike and stand
/// under the same rule are one; a group that stays together is one of its own, placed as a whole.
final class PlacedKinds {

    private final Placement placement;
    private final PlacedVms placed;
    private final Set<String> offered;
    private final HostPlaces places;
    private final Map<String, List<GroupRule>> rules;

    /// @param offered identities of the servers that stand and are offered
    /// @param rules of each group, which do not contradict each other
    PlacedKinds(
            Placement placement,
            PlacedVms placed,
            Set<String> offered,
            HostPlaces places,
            Map<String, List<GroupRule>> rules) {
        this.placement = placement;
        this.placed = placed;
        this.offered = offered;
        this.places = places;
        this.rules = rules;
    }

    /// VMs of one kind.
    ///
    /// @param lines what one of it needs: how often each line of the question
    /// @param kept by server, how many of it stay there
    record Kind(
            String name,
            Map<Integer, Integer> lines,
            List<GroupRule> rules,
            boolean restarts,
            Vms vms,
            Map<String, Integer> kept) {

        int count() {
            return vms.ones().stream().mapToInt(Vms.One::times).sum();
        }
    }

    private record Alike(Map<Integer, Integer> lines, List<GroupRule> rules, boolean restarts) {}

    /// What is placed as a whole: one VM, or all of a group.
    private record Whole(String name, Alike alike, Vms.One one, boolean stays) {}

    List<Kind> all() {
        Map<Alike, List<Whole>> alike = new LinkedHashMap<>();
        for (Whole whole : wholes()) {
            alike.computeIfAbsent(whole.alike(), _ -> new ArrayList<>()).add(whole);
        }
        return alike.entrySet().stream().map(each -> kind(each.getKey(), each.getValue())).toList();
    }

    /// Those that stay come first, so that they are the ones who do.
    private static Kind kind(Alike alike, List<Whole> all) {
        List<Whole> wholes =
                all.stream().sorted(Comparator.comparing(each -> !each.stays())).toList();
        Map<String, Integer> kept = new TreeMap<>();
        for (Whole whole : wholes) {
            if (whole.stays()) {
                kept.merge(whole.one().on().orElseThrow(), whole.one().times(), Integer::sum);
            }
        }
        return new Kind(
                wholes.getFirst().name(),
                alike.lines(),
                alike.rules(),
                alike.restarts(),
                new Vms(wholes.stream().map(Whole::one).toList()),
                kept);
    }

    private List<Whole> wholes() {
        List<Whole> wholes = new ArrayList<>();
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        for (int place = 0; place < placed.vms().size(); place++) {
            Vm vm = placed.vms().get(place);
            List<GroupRule> asked = rules(vm);
            if (asked.stream().anyMatch(this::isOneWhole)) {
                together.computeIfAbsent(vm.group(), _ -> new ArrayList<>()).add(place);
            } else {
                wholes.add(single(vm, placed.lineOf().get(place), asked));
            }
        }
        together.values().forEach(group -> wholes.addAll(group(group)));
        return wholes;
    }

    private List<GroupRule> rules(Vm vm) {
        return vm.group().isEmpty() ? List.of() : rules.getOrDefault(vm.group(), List.of());
    }

    /// Where no host shares its place with others, one place is one host.
    private boolean isOneWhole(GroupRule rule) {
        return rule.policy() == GroupRule.Policy.TOGETHER
                && offered.stream().allMatch(server -> places.of(server, rule.place()).isEmpty());
    }

    private Whole single(Vm vm, int line, List<GroupRule> asked) {
        return new Whole(
                vm.name(),
                new Alike(Map.of(line, 1), List.copyOf(asked), restarts(vm)),
                new Vms.One(List.of(vm.id()), vm.count(), on(vm)),
                stays(vm));
    }

    /// Where one of a group stays, all do; where some stay on several hosts, each goes by itself,
    /// by the other rules. In one place those hold anyway.
    private List<Whole> group(List<Integer> members) {
        List<Vm> vms = members.stream().map(placed.vms()::get).toList();
        boolean isTorn =
                vms.stream().filter(this::stays).map(PlacedKinds::on).distinct().count() > 1;
        return isTorn
                ? members.stream()
                        .map(each ->
                                single(
                                        placed.vms().get(each),
                                        placed.lineOf().get(each),
                                        others(placed.vms().get(each))))
                        .toList()
                : List.of(whole(members, vms));
    }

    private List<GroupRule> others(Vm vm) {
        return rules(vm).stream().filter(rule -> !isOneWhole(rule)).toList();
    }

    private Whole whole(List<Integer> members, List<Vm> vms) {
        Map<Integer, Integer> lines = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (int place : members) {
            Vm vm = placed.vms().get(place);
            lines.merge(placed.lineOf().get(place), vm.count(), Integer::sum);
            for (int one = 0; one < vm.count(); one++) {
                ids.add(vm.id());
            }
        }
        Optional<Vm> staying = vms.stream().filter(this::stays).findFirst();
        Optional<String> on =
                staying.or(() -> vms.stream().filter(vm -> on(vm).isPresent()).findFirst())
                        .flatMap(PlacedKinds::on);
        return new Whole(
                vms.getFirst().group(),
                new Alike(lines, List.of(), vms.stream().allMatch(this::restarts)),
                new Vms.One(ids, 1, on),
                staying.isPresent());
    }

    private boolean restarts(Vm vm) {
        return PlacedVms.place(vm, placement) != DiskPlace.LOCAL;
    }

    /// Also where that host is not offered, so that the VM must leave it.
    private static Optional<String> on(Vm vm) {
        return vm.host();
    }

    private boolean stays(Vm vm) {
        return on(vm).filter(offered::contains).isPresent()
                && (placement.isStaying() || placement.bound().contains(vm.id()));
    }
}
