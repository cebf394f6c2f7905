package hostplan.drawing;

import hostplan.inventory.Face;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Elevation;
import hostplan.rack.Meeting;
import hostplan.rack.Occupant;
import hostplan.rack.Places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What claims the same place of a rack, and so is drawn side by side; what stands on a shelf hides
/// it.
record RackLanes(Elevation elevation) {

    /// What else stands on a side in units that something takes there, with itself.
    List<Occupant> sharing(Occupant occupant, Face face) {
        Occupant one = seen(occupant);
        return elevation.occupants().stream()
                .filter(other -> other == occupant || meet(one, seen(other), face))
                .toList();
    }

    /// As it is drawn: what takes no unit fills the height of the shelf on which it stands.
    Occupant seen(Occupant occupant) {
        return occupant.needsHold() && occupant.position().isPresent()
                ? shelfBelow(occupant).map(occupant::asHighAs).orElse(occupant)
                : occupant;
    }

    private Optional<Occupant> shelfBelow(Occupant occupant) {
        return elevation.occupants().stream()
                .filter(each -> each.is(RackItemKind.SHELF) && each.isLevelWith(occupant))
                .findFirst();
    }

    /// Those that stand where something else does and cannot.
    Set<String> clashing() {
        return Places.meetings(elevation).stream()
                .filter(each -> each.kind() == Meeting.Kind.CLASH)
                .flatMap(each -> Stream.of(each.later().id(), each.earlier().id()))
                .collect(Collectors.toSet());
    }

    private static boolean meet(Occupant one, Occupant other, Face face) {
        return one.sides().contains(face)
                && other.sides().contains(face)
                && one.is(RackItemKind.SHELF) == other.is(RackItemKind.SHELF)
                && one.position().isPresent()
                && other.position().isPresent()
                && low(one) < above(other)
                && low(other) < above(one);
    }

    private static int low(Occupant occupant) {
        return occupant.lowestHalf().orElseThrow();
    }

    private static int above(Occupant occupant) {
        return occupant.aboveHalf().orElseThrow();
    }
}
