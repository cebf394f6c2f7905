package hostplan.project;

import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.survive.Turns;
import hostplan.project.OfferedHosts.Offered;
import hostplan.project.PlacedKinds.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What groups ask of places, said as resources of which each VM of the group needs one.
///
/// Kept apart over hosts: every host has so many. Kept apart over feeds, racks or sites: the hosts
/// of each have so many together, handed out beforehand, first to those on which some stay, then
/// evenly, the largest host first. Together in a rack or site: the hosts of one have enough, and
/// all others none. Handing out leaves out other ways to keep the rule: there are several, and a
/// bound must not count them: without them every host has what its place has.
final class PlaceRules {

    private static final int MOST_WAYS = 8;

    private final HostPlaces places;
    private final List<Offered> hosts;
    private final List<Kind> kinds;
    private final int way;
    private final long enough;

    /// The kinds of VMs for which each rule holds.
    private final Map<GroupRule, List<Integer>> groups;

    private int ways = 1;

    /// @param way counts the ways of handing out, from 0
    PlaceRules(ProjectIndex index, List<Offered> hosts, List<Kind> kinds, int way) {
        places = new HostPlaces(index);
        this.hosts = hosts;
        this.kinds = kinds;
        this.way = way;
        groups = groups(kinds);
        enough = kinds.stream().mapToLong(Kind::count).sum();
    }

    /// One rule as a resource.
    ///
    /// @param most so many in one place; empty where the rule asks for one place and not for
    ///   several
    /// @param needs by kind of VM
    /// @param capacity by host
    /// @param bounding by host, in a question of which the bound holds for all ways
    /// @param places by host, those it shares with others; none where it is one of its own
    record Resource(
            String name,
            Optional<Integer> most,
            List<Long> needs,
            List<Long> capacity,
            List<Long> bounding,
            List<List<String>> places) {

        /// What a host may take while others have failed: where it shares a place, what that may.
        long failing(int host) {
            return (places.get(host).isEmpty() ? capacity : bounding).get(host);
        }
    }

    /// Of each rule that no kind of VM can say alone.
    List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        groups.forEach((rule, members) -> {
            if (!isOfKind(rule, members)) {
                resources.add(resource(rule, members));
            }
        });
        return resources;
    }

    /// How many ways of handing out there are to try; known once there are [#resources()].
    int ways() {
        return Math.min(ways, MOST_WAYS);
    }

    /// Whether the kind of VM says it: so many of it on one host.
    private boolean isOfKind(GroupRule rule, List<Integer> members) {
        return rule.place() == Place.HOST
                && members.size() == 1
                && kinds.get(members.getFirst()).kept().isEmpty();
    }

    /// How many of a kind there may be on one host, where the kind itself says it.
    OptionalInt mostPerHost(int kind) {
        return kinds.get(kind).rules().stream()
                .filter(rule -> isOfKind(rule, groups.getOrDefault(rule, List.of())))
                .mapToInt(GroupRule::most)
                .min();
    }

    private static Map<GroupRule, List<Integer>> groups(List<Kind> kinds) {
        Map<GroupRule, List<Integer>> groups = new LinkedHashMap<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (GroupRule rule : kinds.get(kind).rules()) {
                groups.computeIfAbsent(rule, _ -> new ArrayList<>()).add(kind);
            }
        }
        return groups;
    }

    private Resource resource(GroupRule rule, List<Integer> members) {
        List<Long> needs = new ArrayList<>(Collections.nCopies(kinds.size(), 0L));
        members.forEach(kind -> needs.set(kind, 1L));
        List<Long> kept = hosts.stream().map(host -> kept(host.hosts(), members)).toList();
        return rule.policy() == Policy.APART
                ? apart(rule, needs, kept)
                : together(rule, needs, kept);
    }

    private long kept(Hosts host, List<Integer> members) {
        return switch (host) {
            case Hosts.Bought _ -> 0;
            case Hosts.Standing(List<String> servers) ->
                    members.stream()
                            .mapToLong(kind ->
                                    kinds.get(kind).kept().getOrDefault(servers.getFirst(), 0))
                            .sum();
        };
    }

    private Resource apart(GroupRule rule, List<Long> needs, List<Long> kept) {
        List<List<String>> shared = new ArrayList<>();
        hosts.forEach(_ -> shared.add(new ArrayList<>()));
        List<Turns.Room> rooms = new ArrayList<>();
        places(rule.place())
                .forEach((name, place) -> {
                    if (place.size() > 1) {
                        place.forEach(host -> shared.get(host).add(name));
                        ways = Math.max(ways, place.size());
                    }
                    long taken = place.stream().mapToLong(kept::get).sum();
                    rooms.add(new Turns.Room(place, Math.max(0, rule.most() - taken)));
                });
        List<Long> capacity = new ArrayList<>(kept);
        new Turns(rooms)
                .from(way)
                .forEach((host, more) -> capacity.set(host, capacity.get(host) + more));
        return new Resource(
                name(rule),
                Optional.of(rule.most()),
                needs,
                capacity,
                kept.stream().map(each -> Math.max(each, rule.most())).toList(),
                shared);
    }

    private Resource together(GroupRule rule, List<Long> needs, List<Long> kept) {
        List<Long> capacity = new ArrayList<>(kept);
        List<List<Integer>> one = onePlace(rule.place(), kept);
        if (!one.isEmpty()) {
            ways = Math.max(ways, one.size());
            one.get(way % one.size()).forEach(host -> capacity.set(host, enough));
        }
        return new Resource(
                name(rule),
                Optional.empty(),
                needs,
                capacity,
                Collections.nCopies(hosts.size(), enough),
                Collections.nCopies(hosts.size(), List.of()));
    }

    /// Places that could be the one: that where most stay, else all, those with most hosts first.
    private List<List<Integer>> onePlace(Place place, List<Long> kept) {
        Comparator<List<Integer>> byStaying =
                Comparator.comparingLong(each -> each.stream().mapToLong(kept::get).sum());
        List<List<Integer>> all =
                places(place).values().stream()
                        .filter(each ->
                                hosts.get(each.getFirst()).hosts() instanceof Hosts.Standing)
                        .sorted(byStaying.thenComparingInt(List::size).reversed())
                        .toList();
        boolean anyStay = kept.stream().anyMatch(each -> each > 0);
        return anyStay ? all.subList(0, 1) : all;
    }

    private static String name(GroupRule rule) {
        return "rule for " + rule.group();
    }

    /// The hosts in each place: first those that are in no other, of these the largest.
    private Map<String, List<Integer>> places(Place place) {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        List<Integer> several = new ArrayList<>();
        for (int host = 0; host < hosts.size(); host++) {
            List<String> in = placesOf(host, place);
            several.add(in.size());
            for (String each : in) {
                all.computeIfAbsent(each, _ -> new ArrayList<>()).add(host);
            }
        }
        Comparator<Integer> inFewest = Comparator.comparing(several::get);
        Comparator<Integer> order =
                inFewest.thenComparing(Comparator.comparingLong(this::memory).reversed());
        all.values().forEach(each -> each.sort(order));
        return all;
    }

    private long memory(int host) {
        return hosts.get(host)
                .budget()
                .capacity()
                .getOrDefault(hostplan.capacity.Resource.MEMORY, 0L);
    }

    /// Of bought hosts each is a place of its own, of which there may be any number.
    private List<String> placesOf(int host, Place place) {
        return switch (hosts.get(host).hosts()) {
            case Hosts.Bought _ -> List.of("bought " + host);
            case Hosts.Standing(List<String> servers) -> places.orItself(servers.getFirst(), place);
        };
    }
}
