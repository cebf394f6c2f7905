package hostplan.check;

import hostplan.inventory.RackItemKind;
import hostplan.message.Value;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.Places;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Servers in racks of which nobody knows how many units they take, or which take none.
final class RackHeights {

    private RackHeights() {}

    /// Servers at a unit that take none and that nothing holds, as towers and mini PCs.
    static Stream<Found> unheld(Facts facts) {
        return facts.elevations().stream()
                .flatMap(elevation ->
                        Places.unheld(elevation).stream().map(who -> unheld(elevation, who)));
    }

    private static Found unheld(Elevation elevation, Occupant who) {
        Found found =
                Found.in(
                        Subject.of(who),
                        Value.of(who.position().orElseThrow().decimal()),
                        Value.of(elevation.rack().name()));
        return shelf(elevation)
                .flatMap(Occupant::position)
                .map(unit ->
                        found.variant("shelf")
                                .curedBy(Cure.MendRack.of(who, new RackRepair.MoveTo(unit))))
                .orElseGet(() -> found.variant("none"));
    }

    /// The lowest of its shelves.
    private static Optional<Occupant> shelf(Elevation elevation) {
        return elevation.occupants().reversed().stream()
                .filter(each -> each.is(RackItemKind.SHELF) && each.position().isPresent())
                .filter(each -> each.height().halves() > 0)
                .findFirst();
    }

    /// Racks with servers at a unit whose height is not stated, told once for all of them.
    static Stream<Found> unknown(Facts facts) {
        return facts.elevations().stream().flatMap(elevation -> unknown(facts, elevation).stream());
    }

    private static Optional<Found> unknown(Facts facts, Elevation elevation) {
        List<Occupant> all =
                elevation.occupants().stream()
                        .filter(who -> who.item().isEmpty() && !who.needsHold())
                        .filter(who -> who.position().isPresent())
                        .filter(who -> isUnknown(facts, who))
                        .toList();
        return all.stream()
                .findFirst()
                .map(first ->
                        Found.in(
                                elevation.rack(),
                                Value.of(all.size()),
                                Value.of(first.name()),
                                Value.of(all.size() - 1)));
    }

    private static boolean isUnknown(Facts facts, Occupant who) {
        return facts.index()
                .server(who.id())
                .filter(server -> facts.figures(server).rackUnits().isEmpty())
                .isPresent();
    }
}
