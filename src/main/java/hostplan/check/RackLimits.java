package hostplan.check;

import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Racks that carry or draw more than they may, as far as weights and watts are known.
final class RackLimits {

    /// Blades stand in a rack through one enclosure; more levels than this are a circle.
    private static final int DEEPEST = 4;

    private RackLimits() {}

    static Stream<Found> weight(Facts facts) {
        return over(facts, Rack::maximumKg, server -> kilograms(facts, server));
    }

    static Stream<Found> watts(Facts facts) {
        return over(
                facts,
                rack -> rack.maximumWatts().map(BigDecimal::valueOf),
                server -> facts.totals(server).watts().map(BigDecimal::valueOf));
    }

    private static Optional<BigDecimal> kilograms(Facts facts, Server server) {
        Totals totals = facts.totals(server);
        return facts.model(server).flatMap(ServerModel::weightKg).or(totals::weightKg);
    }

    private static Stream<Found> over(
            Facts facts,
            Function<Rack, Optional<BigDecimal>> limit,
            Function<Server, Optional<BigDecimal>> figure) {
        Map<String, List<Server>> contents = contents(facts);
        return facts.project().racks().stream()
                .flatMap(rack ->
                        limit.apply(rack).stream()
                                .flatMap(most ->
                                        over(
                                                rack,
                                                most,
                                                contents.getOrDefault(rack.id(), List.of()),
                                                figure)));
    }

    private static Stream<Found> over(
            Rack rack,
            BigDecimal most,
            List<Server> servers,
            Function<Server, Optional<BigDecimal>> figure) {
        List<BigDecimal> known =
                servers.stream().flatMap(server -> figure.apply(server).stream()).toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(most) <= 0
                ? Stream.empty()
                : Stream.of(
                        Found.in(
                                rack,
                                Value.of(sum),
                                Value.of(most),
                                Value.of(known.size()),
                                Value.of(servers.size())));
    }

    private static Map<String, List<Server>> contents(Facts facts) {
        Map<String, List<Server>> contents = new HashMap<>();
        for (Server server : facts.project().servers()) {
            rack(facts, server, 0)
                    .ifPresent(rack ->
                            contents.computeIfAbsent(rack, _ -> new ArrayList<>()).add(server));
        }
        return contents;
    }

    private static Optional<String> rack(Facts facts, Server server, int depth) {
        if (depth == DEEPEST || server.location().isEmpty()) {
            return Optional.empty();
        }
        return switch (server.location().get()) {
            case Location.InRack in -> Optional.of(in.rack());
            case Location.InBay(String enclosure, String _) ->
                    facts.server(enclosure).flatMap(parent -> rack(facts, parent, depth + 1));
            case Location.AtSite _ -> Optional.empty();
        };
    }
}
