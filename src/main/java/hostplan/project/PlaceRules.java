package hostplan.project;

import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.PlacementQuestion;
import hostplan.project.OfferedHosts.Offered;
import hostplan.project.PlacedKinds.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What groups ask of places, said as resources of which each VM of the group needs one.
///
/// Kept apart over hosts: every host has so many. Kept apart over racks or sites: the hosts of each
/// have so many together, handed out evenly beforehand. Together in a rack or site: the hosts of
/// one have enough, the one with most hosts, and all others none. Handing out leaves out other ways
/// to keep the rule, so that a bound must not count it: without it every host has what its place
/// has.
final class PlaceRules {

    private final ProjectIndex index;
    private final List<Offered> hosts;
    private final List<Kind> kinds;
    private final long enough;

    PlaceRules(ProjectIndex index, List<Offered> hosts, List<Kind> kinds) {
        this.index = index;
        this.hosts = hosts;
        this.kinds = kinds;
        enough = kinds.stream().mapToLong(Kind::count).sum();
    }

    /// One rule as a resource.
    ///
    /// @param needs by kind of VM
    /// @param capacity by host
    /// @param bounding by host, in a question of which the bound holds for all ways
    record Resource(String name, List<Long> needs, List<Long> capacity, List<Long> bounding) {}

    /// Of each group with a rule that no kind of VM can say alone.
    List<Resource> resources() {
        Map<GroupRule, List<Integer>> groups = new LinkedHashMap<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            int each = kind;
            kinds.get(kind)
                    .rule()
                    .ifPresent(
                            rule -> groups.computeIfAbsent(rule, _ -> new ArrayList<>()).add(each));
        }
        List<Resource> resources = new ArrayList<>();
        groups.forEach((rule, members) -> {
            if (!isOfKind(rule, members)) {
                resources.add(resource(rule, members));
            }
        });
        return resources;
    }

    /// Whether the kind of VM says it: so many of it on one host.
    private boolean isOfKind(GroupRule rule, List<Integer> members) {
        return rule.place() == Place.HOST
                && members.size() == 1
                && kinds.get(members.getFirst()).kept().isEmpty();
    }

    /// How many of a kind there may be on one host, where the kind itself says it.
    Optional<Integer> mostPerHost(int kind) {
        return kinds.get(kind)
                .rule()
                .filter(rule ->
                        isOfKind(
                                rule,
                                IntStream.range(0, kinds.size())
                                        .filter(each ->
                                                kinds.get(each).rule().equals(Optional.of(rule)))
                                        .boxed()
                                        .toList()))
                .map(GroupRule::most);
    }

    private Resource resource(GroupRule rule, List<Integer> members) {
        List<Long> needs = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            needs.add(members.contains(kind) ? 1L : 0L);
        }
        Map<String, List<Integer>> places = places(rule.place());
        boolean isApart = rule.policy() == Policy.APART;
        List<Long> capacity = new ArrayList<>(Collections.nCopies(hosts.size(), 0L));
        if (isApart) {
            places.values().forEach(place -> handOut(rule.most(), place, capacity));
        } else {
            places.values().stream()
                    .max(Comparator.comparingInt(List::size))
                    .ifPresent(place -> place.forEach(host -> capacity.set(host, enough)));
        }
        List<Long> bounding =
                Collections.nCopies(hosts.size(), isApart ? (long) rule.most() : enough);
        return new Resource("rule for " + rule.group(), needs, capacity, bounding);
    }

    /// Of bought hosts each is a place of its own, of which there may be any number.
    private void handOut(int most, List<Integer> place, List<Long> capacity) {
        for (int one = 0; one < most; one++) {
            int host = place.get(one % place.size());
            capacity.set(host, capacity.get(host) + 1);
        }
    }

    /// The hosts in each place.
    private Map<String, List<Integer>> places(Place place) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int host = 0; host < hosts.size(); host++) {
            places.computeIfAbsent(place(host, place), _ -> new ArrayList<>()).add(host);
        }
        return places;
    }

    private String place(int host, Place place) {
        String alone = "host " + host;
        return switch (hosts.get(host).hosts()) {
            case PlacementQuestion.Hosts.Bought _ -> alone;
            case PlacementQuestion.Hosts.Standing(List<String> servers) ->
                    index.server(servers.getFirst())
                            .flatMap(server -> place(server, place))
                            .orElse(alone);
        };
    }

    private Optional<String> place(Server server, Place place) {
        Whereabouts where = Whereabouts.of(server, index);
        return switch (place) {
            case HOST -> Optional.empty();
            case RACK -> where.rack().map(Rack::id);
            case SITE -> where.site().map(Site::id);
        };
    }
}
