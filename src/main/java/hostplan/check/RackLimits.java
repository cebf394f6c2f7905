package hostplan.check;

import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.project.Figures;
import hostplan.project.Whereabouts;

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

    private RackLimits() {}

    static Stream<Found> weight(Facts facts) {
        return over(facts, Rack::maximumKg, Figures::weightKg);
    }

    static Stream<Found> watts(Facts facts) {
        return over(
                facts,
                rack -> rack.maximumWatts().map(BigDecimal::valueOf),
                figures -> figures.watts().map(BigDecimal::valueOf));
    }

    private static Stream<Found> over(
            Facts facts,
            Function<Rack, Optional<BigDecimal>> limit,
            Function<Figures, Optional<BigDecimal>> figure) {
        Map<String, List<Figures>> contents = contents(facts);
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
            List<Figures> servers,
            Function<Figures, Optional<BigDecimal>> figure) {
        List<BigDecimal> known =
                servers.stream().flatMap(each -> figure.apply(each).stream()).toList();
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

    /// What stands in each rack, in itself or in an enclosure.
    private static Map<String, List<Figures>> contents(Facts facts) {
        Map<String, List<Figures>> contents = new HashMap<>();
        for (Server server : facts.project().servers()) {
            Whereabouts.of(server, facts.index())
                    .rack()
                    .ifPresent(rack ->
                            contents.computeIfAbsent(rack.id(), _ -> new ArrayList<>())
                                    .add(facts.figures(server)));
        }
        return contents;
    }
}
