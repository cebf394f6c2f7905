package hostplan.check;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.project.ObjectKind;
import hostplan.rack.Elevation;
import hostplan.rack.FreeNames;
import hostplan.rack.Occupant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Ports of switches, and the cables in them.
final class Ports {

    private Ports() {}

    /// Two cables in one port. Only what names a switch and a port of it, as `sw1/12`, is one.
    static Stream<Found> shared(Facts facts) {
        SortedSet<String> taken = taken(facts);
        Map<String, Server> first = new HashMap<>();
        return cables(facts)
                .filter(each -> beginning(each.cable()).isPresent())
                .flatMap(each ->
                        Optional.ofNullable(
                                first.putIfAbsent(each.cable().switchPort(), each.server()))
                                .map(earlier -> found(each, earlier, taken))
                                .stream());
    }

    private record Cabled(Server server, NetworkCable cable) {}

    private static Stream<Cabled> cables(Facts facts) {
        return facts.project().servers().stream()
                .flatMap(server ->
                        server.network().stream().map(cable -> new Cabled(server, cable)));
    }

    private static Optional<String> beginning(NetworkCable cable) {
        int slash = cable.switchPort().lastIndexOf('/');
        return slash > 0 && slash + 1 < cable.switchPort().length()
                ? Optional.of(cable.switchPort().substring(0, slash + 1))
                : Optional.empty();
    }

    private static Found found(Cabled later, Server earlier, SortedSet<String> taken) {
        String beginning = beginning(later.cable()).orElseThrow();
        return Found.in(
                        later.server(),
                        Value.of(later.cable().switchPort()),
                        Value.of(earlier.name()),
                        Value.of(earlier.id()))
                .curedBy(patched(later, beginning, taken));
    }

    /// In a port that is free, and taken from then on.
    ///
    /// @param beginning of the names of the ports to choose from
    private static Cure patched(Cabled what, String beginning, SortedSet<String> taken) {
        List<String> ports = taken.stream().filter(port -> port.startsWith(beginning)).toList();
        String free = FreeNames.choose("", ports, ports).orElse("");
        taken.add(free);
        NetworkCable cable = what.cable();
        return new Cure.MendRack(
                ObjectKind.SERVER,
                what.server().id(),
                new RackRepair.PatchInto(cable, new NetworkCable(cable.port(), free)));
    }

    /// Cables of servers in racks with a switch that all lead to switches of other racks: so they
    /// stand where a server was moved and nobody thought of its cables.
    static Stream<Found> inOtherRacks(Facts facts) {
        Map<String, String> racks = new HashMap<>();
        facts.elevations()
                .forEach(each ->
                        switches(each).forEach(name -> racks.put(name, each.rack().name())));
        SortedSet<String> taken = taken(facts);
        return facts.elevations().stream()
                .filter(each -> !switches(each).isEmpty())
                .flatMap(each ->
                        facts.index().serversIn(each.rack().id()).stream()
                                .flatMap(server -> inOtherRacks(server, each, racks, taken)));
    }

    private static Stream<Found> inOtherRacks(
            Server server, Elevation here, Map<String, String> racks, SortedSet<String> taken) {
        List<String> own = switches(here);
        boolean allElsewhere =
                server.network().stream()
                        .map(cable -> switchOf(cable, racks.keySet()))
                        .allMatch(on -> on.filter(name -> !own.contains(name)).isPresent());
        return server.network().stream()
                .filter(_ -> allElsewhere)
                .map(cable ->
                        Found.in(
                                        server,
                                        Value.of(cable.switchPort()),
                                        Value.of(
                                                switchOf(cable, racks.keySet())
                                                        .map(racks::get)
                                                        .orElse("")),
                                        Value.of(here.rack().name()),
                                        Value.of(own.getFirst()))
                                .curedBy(
                                        patched(
                                                new Cabled(server, cable),
                                                own.getFirst() + "/",
                                                taken)));
    }

    private static Optional<String> switchOf(NetworkCable cable, Set<String> switches) {
        return switches.stream()
                .filter(name -> cable.switchPort().startsWith(name + "/"))
                .findFirst();
    }

    private static List<String> switches(Elevation elevation) {
        return elevation.occupants().stream()
                .filter(each -> each.is(RackItemKind.SWITCH))
                .map(Occupant::name)
                .toList();
    }

    private static SortedSet<String> taken(Facts facts) {
        SortedSet<String> taken = new TreeSet<>();
        cables(facts).forEach(each -> taken.add(each.cable().switchPort()));
        return taken;
    }
}
