package hostplan.rack.place;

import hostplan.hardware.RackUnits;
import hostplan.rack.Burdens;
import hostplan.rack.Elevation;
import hostplan.rack.Fits;
import hostplan.rack.Occupant;
import hostplan.rack.Refusal;
import hostplan.rack.Room;
import hostplan.rack.Space;
import hostplan.rack.place.PlaceAnswer.Refusing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Why racks do not take something at all.
final class Refusals {

    private Refusals() {}

    static List<Refusing> of(List<Elevation> racks, Occupant who) {
        return racks.stream()
                .map(rack -> new Refusing(rack, of(rack, who)))
                .filter(refusing -> !refusing.reasons().isEmpty())
                .toList();
    }

    /// Nothing where there is a place for it.
    private static List<Refusal> of(Elevation rack, Occupant who) {
        List<Refusal> always =
                Stream.concat(
                                Fits.depth(rack.rack(), who).stream(),
                                Fits.rails(rack.rack(), who).stream())
                        .toList();
        return always.isEmpty() ? ofPlaces(rack, who) : always;
    }

    /// Wherever it stands it weighs and draws the same, so that the lowest place tells.
    private static List<Refusal> ofPlaces(Elevation rack, Occupant who) {
        Room room = new Room(rack);
        Optional<Occupant> lowest =
                IntStream.rangeClosed(1, rack.rack().units())
                        .mapToObj(unit -> who.at(RackUnits.of(unit), who.face()))
                        .filter(room::takes)
                        .findFirst();
        return lowest.map(each -> new Burdens(rack).added(rack.with(List.of(each))).toList())
                .orElseGet(() -> List.of(noPlace(rack, who)));
    }

    private static Refusal noPlace(Elevation rack, Occupant who) {
        return who.needsHold() ? new Refusal.TakesNoUnit(who) : new Refusal.NoRoom(who, run(rack));
    }

    private static RackUnits run(Elevation rack) {
        return Space.of(rack).largestRun();
    }
}
