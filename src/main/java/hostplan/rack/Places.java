package hostplan.rack;

import static java.util.Comparator.comparing;

import hostplan.inventory.Face;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Meeting.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Who takes which half unit on which side of a rack. All who meet in one half are told apart from
/// the first one alone, so that time stays in proportion to what there is.
public final class Places {

    private final Map<Place, List<Occupant>> taken = new HashMap<>();

    /// Half a unit on one side.
    private record Place(int half, Face side) {}

    private Places() {}

    /// All pairs in a rack that are in one place, from below upwards.
    public static List<Meeting> meetings(Elevation elevation) {
        List<Meeting> met = new ArrayList<>();
        Places places = new Places();
        fromBelow(elevation.occupants()).forEach(each -> met.addAll(places.take(each)));
        return met;
    }

    /// The places that some take.
    static Places of(List<Occupant> occupants) {
        Places places = new Places();
        fromBelow(occupants).forEach(places::take);
        return places;
    }

    /// What others stand on or in comes first; parts come after what they may be parts of.
    private static List<Occupant> fromBelow(List<Occupant> occupants) {
        return occupants.stream()
                .filter(each -> each.position().isPresent())
                .sorted(
                        comparing((Occupant each) -> !isForOthers(each))
                                .thenComparing(each -> each.lowestHalf().orElse(0))
                                .thenComparing(Occupant::isPart))
                .toList();
    }

    private static boolean isForOthers(Occupant each) {
        return each.is(RackItemKind.SHELF) || each.is(RackItemKind.RESERVED);
    }

    /// Takes the place of one more, who must have a position, and tells whom it meets there.
    Collection<Meeting> take(Occupant occupant) {
        Map<String, Meeting> met = new LinkedHashMap<>();
        for (Place place : places(occupant)) {
            List<Occupant> here = taken.computeIfAbsent(place, _ -> new ArrayList<>(1));
            Optional<Meeting> meeting = meeting(occupant, here);
            meeting.ifPresent(each -> met.putIfAbsent(each.earlier().id(), each));
            if (meeting.filter(each -> each.kind() != Kind.RESERVED).isEmpty()) {
                here.add(occupant);
            }
        }
        return met.values();
    }

    /// Whom one more would meet, who must have a position.
    Collection<Meeting> met(Occupant occupant) {
        Map<String, Meeting> met = new LinkedHashMap<>();
        for (Place place : places(occupant)) {
            meeting(occupant, taken.getOrDefault(place, List.of()))
                    .ifPresent(each -> met.putIfAbsent(each.earlier().id(), each));
        }
        return met.values();
    }

    /// Whether one more would meet anything, who must have a position.
    boolean areTaken(Occupant occupant) {
        return places(occupant).stream()
                .map(taken::get)
                .filter(Objects::nonNull)
                .anyMatch(here -> meeting(occupant, here).isPresent());
    }

    /// All in a rack that take no unit and that nothing holds, as they stand in their order.
    public static List<Occupant> unheld(Elevation elevation) {
        Places places = of(elevation.occupants());
        return elevation.occupants().stream()
                .filter(each -> each.position().isPresent())
                .filter(places::isUnheld)
                .toList();
    }

    /// Whether one, who must have a position, takes no unit and has nothing there that holds it.
    boolean isUnheld(Occupant occupant) {
        return occupant.needsHold()
                && places(occupant).stream()
                        .flatMap(place -> taken.getOrDefault(place, List.of()).stream())
                        .noneMatch(Occupant::holds);
    }

    private static List<Place> places(Occupant occupant) {
        List<Place> places = new ArrayList<>();
        int above = occupant.aboveHalf().orElseThrow();
        for (int half = occupant.lowestHalf().orElseThrow(); half < above; half++) {
            for (Face side : occupant.sides()) {
                places.add(new Place(half, side));
            }
        }
        return places;
    }

    private static Optional<Meeting> meeting(Occupant occupant, List<Occupant> here) {
        boolean onShelf = here.stream().anyMatch(each -> each.is(RackItemKind.SHELF));
        return here.stream()
                .filter(each -> each != occupant && !carries(each, occupant))
                .filter(each -> !onShelf || !isBeside(each, occupant))
                .map(each -> new Meeting(occupant, each, kind(occupant, each, onShelf)))
                .min(comparing(Meeting::kind));
    }

    /// A server stands on a shelf.
    private static boolean carries(Occupant shelf, Occupant occupant) {
        return shelf.is(RackItemKind.SHELF) && occupant.item().isEmpty();
    }

    /// What takes no unit stands beside others on a shelf.
    private static boolean isBeside(Occupant one, Occupant other) {
        return one.needsHold() || other.needsHold();
    }

    private static Kind kind(Occupant one, Occupant other, boolean onShelf) {
        if (one.is(RackItemKind.RESERVED) || other.is(RackItemKind.RESERVED)) {
            return Kind.RESERVED;
        }
        return onShelf || one.mayShareWith(other) ? Kind.SHARED : Kind.CLASH;
    }
}
