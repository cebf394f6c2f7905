package hostplan.project;

import hostplan.inventory.Feed;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Elevation;
import hostplan.rack.StripOutlets;
import hostplan.rack.work.Cables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the cables of what comes into another rack end: as it is planned where somebody planned
/// it, else in free outlets of that rack and free ports of its switches. What still names an outlet
/// as in the old rack goes there where that is free. Where no free one is known, the name is left
/// to be filled in.
final class NewCables {

    private final ProjectIndex after;
    private final Map<String, CabledThing> then;
    private final Map<String, Set<String>> switchesThen;
    private final Map<String, Set<String>> switches;
    private final Outlets outlets = new Outlets();

    /// Cables as they are to be put in.
    ///
    /// @param outlets of which supplies, from 0, the outlet was chosen here
    /// @param ports the cables whose port was chosen here
    record Chosen(Cables cables, Set<Integer> outlets, Set<NetworkCable> ports) {}

    private NewCables(ProjectIndex before, ProjectIndex after) {
        this.after = after;
        then =
                CabledThing.all(before.project())
                        .collect(
                                Collectors.toMap(
                                        CabledThing::id, each -> each, (first, _) -> first));
        switchesThen = switches(before);
        switches = switches(after);
        then.values().forEach(this::see);
        CabledThing.all(after.project()).forEach(this::take);
        new Elevations(after).all().forEach(this::count);
    }

    private void count(Elevation elevation) {
        Rack rack = elevation.rack();
        rack.feeds()
                .forEach(feed ->
                        StripOutlets.count(elevation, feed.name())
                                .ifPresent(count -> outlets.count(rack.id(), feed.name(), count)));
    }

    /// By identity, for all that stands in a rack afterwards.
    static Map<String, Chosen> between(ProjectIndex before, ProjectIndex after) {
        NewCables cables = new NewCables(before, after);
        Map<String, Chosen> chosen = new HashMap<>();
        CabledThing.all(after.project())
                .forEach(each ->
                        each.rack()
                                .ifPresent(rack ->
                                        chosen.computeIfAbsent(
                                                each.id(), _ -> cables.choose(each, rack))));
        return chosen;
    }

    private static Map<String, Set<String>> switches(ProjectIndex index) {
        Map<String, Set<String>> switches = new HashMap<>();
        for (RackItem item : index.project().rackItems()) {
            if (item.kind() == RackItemKind.SWITCH) {
                item.location()
                        .map(InRack::rack)
                        .ifPresent(rack ->
                                switches.computeIfAbsent(rack, _ -> new LinkedHashSet<>())
                                        .add(item.name()));
            }
        }
        return switches;
    }

    private void see(CabledThing thing) {
        thing.rack()
                .ifPresent(rack -> thing.cables().power().forEach(each -> outlets.see(rack, each)));
        thing.cables().network().forEach(outlets::see);
    }

    private void take(CabledThing thing) {
        List<PowerCable> power = thing.cables().power();
        for (int supply = 0; supply < power.size(); supply++) {
            if (thing.rack().isPresent() && !isOpen(thing, supply)) {
                outlets.take(thing.rack().get(), power.get(supply));
            }
        }
        thing.cables().network().stream()
                .filter(cable -> !isLeftBehind(thing, cable))
                .forEach(outlets::take);
    }

    private Optional<CabledThing> was(CabledThing thing) {
        return Optional.ofNullable(then.get(thing.id()));
    }

    private boolean comes(CabledThing thing) {
        return !was(thing).flatMap(CabledThing::rack).equals(thing.rack());
    }

    private boolean comesFromRack(CabledThing thing) {
        return comes(thing) && was(thing).flatMap(CabledThing::rack).isPresent();
    }

    /// Whether nobody said to which outlet the cable goes in a rack into which the thing comes.
    private boolean isOpen(CabledThing thing, int supply) {
        PowerCable cable = thing.cables().power().get(supply);
        return comes(thing)
                && !thing.hangsOnFeeds()
                && (cable.outlet().isBlank()
                        || (comesFromRack(thing) && isAsBefore(thing, supply, cable)));
    }

    private boolean isAsBefore(CabledThing thing, int supply, PowerCable cable) {
        List<PowerCable> old = was(thing).orElseThrow().cables().power();
        return supply < old.size() && old.get(supply).equals(cable);
    }

    /// Whether the cable leads to a switch of the old rack, as before, while the new rack has some.
    private boolean isLeftBehind(CabledThing thing, NetworkCable cable) {
        return comesFromRack(thing)
                && was(thing).orElseThrow().cables().network().contains(cable)
                && !switchesIn(thing).isEmpty()
                && Outlets.switchOf(cable, switchesIn(thing)).isEmpty()
                && Outlets.switchOf(cable, switchesBefore(thing)).isPresent();
    }

    private Set<String> switchesIn(CabledThing thing) {
        return thing.rack().map(rack -> switches.getOrDefault(rack, Set.of())).orElse(Set.of());
    }

    private Set<String> switchesBefore(CabledThing thing) {
        return was(thing)
                .flatMap(CabledThing::rack)
                .map(rack -> switchesThen.getOrDefault(rack, Set.of()))
                .orElse(Set.of());
    }

    private Chosen choose(CabledThing thing, String rack) {
        Set<Integer> newOutlets = new HashSet<>();
        Set<NetworkCable> newPorts = new HashSet<>();
        return new Chosen(
                new Cables(power(thing, rack, newOutlets), network(thing, newPorts)),
                newOutlets,
                newPorts);
    }

    private List<PowerCable> power(CabledThing thing, String rack, Set<Integer> chosen) {
        List<String> feeds =
                after.rack(rack).map(Rack::feeds).orElse(List.of()).stream()
                        .map(Feed::name)
                        .distinct()
                        .toList();
        List<PowerCable> power = new ArrayList<>();
        for (PowerCable cable : stated(thing, feeds)) {
            int supply = power.size();
            boolean open = supply >= thing.cables().power().size() || isOpen(thing, supply);
            PowerCable now = open ? onFree(cable, rack, feeds, power) : cable;
            boolean isUnknown = open && now.outlet().isBlank();
            if (isUnknown || !now.equals(cable)) {
                chosen.add(supply);
            }
            power.add(now);
        }
        return power;
    }

    /// Where a server comes and no cable of it is stated, one for each supply, on one feed after
    /// the other.
    private List<PowerCable> stated(CabledThing thing, List<String> feeds) {
        List<PowerCable> stated = thing.cables().power();
        if (!stated.isEmpty() || feeds.isEmpty() || !comes(thing)) {
            return stated;
        }
        int supplies =
                after.server(thing.id())
                        .flatMap(server -> new Elevations(after).of(server).power().supplies())
                        .orElse(0);
        List<PowerCable> assumed = new ArrayList<>();
        while (assumed.size() < supplies) {
            assumed.add(new PowerCable(feeds.get(assumed.size() % feeds.size()), ""));
        }
        return assumed;
    }

    /// On the feed of that name, else on one that none of its other cables is on, so that A and B
    /// stay apart.
    private PowerCable onFree(
            PowerCable cable, String rack, List<String> feeds, List<PowerCable> others) {
        Set<String> used = others.stream().map(PowerCable::feed).collect(Collectors.toSet());
        String feed =
                feeds.contains(cable.feed())
                        ? cable.feed()
                        : feeds.stream()
                                .filter(name -> !used.contains(name))
                                .findFirst()
                                .or(() -> feeds.stream().findFirst())
                                .orElse(cable.feed());
        return outlets.choose(rack, feed, cable.outlet());
    }

    private List<NetworkCable> network(CabledThing thing, Set<NetworkCable> chosen) {
        List<String> here = List.copyOf(switchesIn(thing));
        List<String> there = new ArrayList<>();
        List<NetworkCable> network = new ArrayList<>();
        for (NetworkCable cable : thing.cables().network()) {
            if (isLeftBehind(thing, cable)) {
                String old = Outlets.switchOf(cable, switchesBefore(thing)).orElseThrow();
                if (!there.contains(old)) {
                    there.add(old);
                }
                String now = here.get(Math.min(there.indexOf(old), here.size() - 1));
                NetworkCable moved = outlets.choose(cable, now);
                chosen.add(moved);
                network.add(moved);
            } else {
                network.add(cable);
            }
        }
        return network;
    }
}
