package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Draw;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.Power;
import hostplan.rack.Sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Racks to draw in tests.
public final class DrawnRacks {

    private DrawnRacks() {}

    public static Rack rack(String id, Consumer<Rack.Draft> change) {
        return new Rack.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.feeds = List.of(Feed.usual("A"), Feed.usual("B"));
                    change.accept(draft);
                });
    }

    public static Occupant server(String id, double unit, double height, String... feeds) {
        return occupant(
                id, Optional.empty(), Optional.of(unit), height, Face.FRONT, true, List.of(feeds));
    }

    public static Occupant item(
            String id, RackItemKind kind, double unit, double height, Face face) {
        return occupant(id, Optional.of(kind), Optional.of(unit), height, face, false, List.of());
    }

    public static Occupant occupant(
            String id,
            Optional<RackItemKind> kind,
            Optional<Double> unit,
            double height,
            Face face,
            boolean isFullDepth,
            List<String> feeds) {
        return new Occupant(
                id,
                id,
                kind,
                unit.map(DrawnRacks::units),
                units(height),
                face,
                isFullDepth,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("17.5")),
                new Power(
                        new Draw(
                                Optional.of(Fraction.of(310)),
                                Optional.of(Fraction.of(520)),
                                Optional.of(Fraction.of(1600))),
                        kind.isPresent() ? Optional.empty() : Optional.of(2),
                        1,
                        feeds.stream().map(feed -> new PowerCable(feed, "")).toList(),
                        Optional.empty()),
                Sharing.ALONE);
    }

    public static RackUnits units(double units) {
        return new RackUnits((int) Math.round(units * 2));
    }

    public static Elevation elevation(Rack rack, Occupant... occupants) {
        return new Elevation(rack, List.of()).with(Stream.of(occupants).toList());
    }
}
