package hostplan.check;

import hostplan.inventory.Location;
import hostplan.inventory.Server;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Bays of enclosures that hold what they cannot.
final class Bays {

    private Bays() {}

    /// Two servers in one bay.
    static Stream<Found> shared(Facts facts) {
        Map<Location.InBay, Server> first = new HashMap<>();
        return facts.project().servers().stream()
                .flatMap(server -> bay(server).stream().flatMap(bay -> shared(server, bay, first)));
    }

    private static Stream<Found> shared(
            Server server, Location.InBay bay, Map<Location.InBay, Server> first) {
        Server other = bay.bay().isBlank() ? null : first.putIfAbsent(bay, server);
        return other == null
                ? Stream.empty()
                : Stream.of(
                        Found.in(
                                server,
                                Value.of(bay.bay()),
                                Value.of(other.name()),
                                Value.of(other.id())));
    }

    /// Servers that stand in a bay of themselves, directly or through other enclosures.
    static Stream<Found> circles(Facts facts) {
        Map<String, Integer> walks = new HashMap<>();
        List<Found> found = new ArrayList<>();
        int walk = 0;
        for (Server start : facts.project().servers()) {
            walk++;
            Optional<Server> at = Optional.of(start);
            while (at.isPresent() && walks.putIfAbsent(at.get().id(), walk) == null) {
                at = enclosure(facts, at.get());
            }
            // Only where this very walk came back to its own steps did it go round.
            int number = walk;
            at.filter(server -> walks.getOrDefault(server.id(), 0) == number)
                    .ifPresent(server -> addCircle(facts, server, found));
        }
        return found.stream();
    }

    private static void addCircle(Facts facts, Server first, List<Found> found) {
        Server at = first;
        do {
            found.add(Found.in(at));
            at = enclosure(facts, at).orElse(first);
        } while (at != first);
    }

    private static Optional<Server> enclosure(Facts facts, Server server) {
        return bay(server).flatMap(bay -> facts.index().server(bay.enclosure()));
    }

    private static Optional<Location.InBay> bay(Server server) {
        return server.location().flatMap(Bays::bay);
    }

    private static Optional<Location.InBay> bay(Location location) {
        return switch (location) {
            case Location.InBay bay -> Optional.of(bay);
            case Location.AtSite _, Location.InRack _ -> Optional.empty();
        };
    }
}
