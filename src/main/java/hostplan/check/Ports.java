package hostplan.check;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.project.ObjectKind;
import hostplan.rack.FreeNames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Ports of switches, and the cables in them.
final class Ports {

    private Ports() {}

    /// Two cables in one port. Only what names a switch and a port of it, as `sw1/12`, is one.
    static Stream<Found> shared(Facts facts) {
        SortedSet<String> taken = new TreeSet<>();
        cables(facts).forEach(each -> taken.add(each.cable().switchPort()));
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
        NetworkCable cable = later.cable();
        String beginning = beginning(cable).orElseThrow();
        List<String> ports = taken.stream().filter(port -> port.startsWith(beginning)).toList();
        String free = FreeNames.choose("", ports, ports).orElse("");
        taken.add(free);
        return Found.in(
                        later.server(),
                        Value.of(cable.switchPort()),
                        Value.of(earlier.name()),
                        Value.of(earlier.id()))
                .curedBy(
                        new Cure.MendRack(
                                ObjectKind.SERVER,
                                later.server().id(),
                                new RackRepair.PatchInto(
                                        cable, new NetworkCable(cable.port(), free))));
    }
}
