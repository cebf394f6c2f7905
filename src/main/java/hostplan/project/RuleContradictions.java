package hostplan.project;

import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.Placement;
import hostplan.placement.Vm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rules of one group that cannot be kept at the same time: all of it in one place, which lies in a
/// place that takes fewer of it. Where no host stands in a rack or site with others, each host is
/// that place.
public final class RuleContradictions {

    private final Placement placement;
    private final HostPlaces places;
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    public RuleContradictions(ProjectIndex index, Placement placement) {
        this.placement = placement;
        places = new HostPlaces(index);
        if (!placement.groups().isEmpty()) {
            for (Vm vm : index.project().vms()) {
                if (!vm.group().isEmpty() && placement.counting().counts(vm)) {
                    sizes.merge(vm.group(), (long) vm.count(), Long::sum);
                }
            }
        }
    }

    /// @param vms how many the group has
    public record Contradiction(GroupRule together, GroupRule apart, long vms) {}

    /// Between rules that are no wishes.
    public List<Contradiction> all() {
        List<GroupRule> rules =
                placement.groups().stream().filter(rule -> !rule.isSoft()).distinct().toList();
        List<Contradiction> all = new ArrayList<>();
        for (int one = 0; one < rules.size(); one++) {
            for (GroupRule other : rules.subList(one + 1, rules.size())) {
                between(rules.get(one), other).ifPresent(all::add);
            }
        }
        return all;
    }

    /// Rules of each group that can be kept together: a wish that contradicts one before it, or a
    /// rule that is none, is left out.
    Map<String, List<GroupRule>> kept(boolean softToo) {
        Map<String, List<GroupRule>> kept = new LinkedHashMap<>();
        for (boolean isSoft : new boolean[] {false, true}) {
            for (GroupRule rule : placement.groups()) {
                List<GroupRule> before = kept.computeIfAbsent(rule.group(), _ -> new ArrayList<>());
                boolean isAsked = rule.isSoft() == isSoft && (softToo || !isSoft);
                boolean isKept =
                        before.stream()
                                .allMatch(each ->
                                        !each.equals(rule) && between(each, rule).isEmpty());
                if (isAsked && isKept) {
                    before.add(rule);
                }
            }
        }
        return kept;
    }

    private Optional<Contradiction> between(GroupRule one, GroupRule other) {
        if (!one.group().equals(other.group()) || one.policy() == other.policy()) {
            return Optional.empty();
        }
        GroupRule together = one.policy() == Policy.TOGETHER ? one : other;
        GroupRule apart = one.policy() == Policy.TOGETHER ? other : one;
        long vms = sizes.getOrDefault(one.group(), 0L);
        boolean isInside = isOneHost(together) || together.place().compareTo(apart.place()) <= 0;
        return isInside && vms > apart.most()
                ? Optional.of(new Contradiction(together, apart, vms))
                : Optional.empty();
    }

    /// Whether one place of it is one host.
    private boolean isOneHost(GroupRule rule) {
        return rule.place() == Place.HOST
                || placement.servers().stream()
                        .allMatch(server -> places.of(server, rule.place()).isEmpty());
    }
}
