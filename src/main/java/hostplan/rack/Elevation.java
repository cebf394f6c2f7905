package hostplan.rack;

import hostplan.inventory.Rack;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A rack with all that stands in it.
///
/// @param occupants from above downwards, what has no position last
public record Elevation(Rack rack, List<Occupant> occupants) {

    /// The half unit at which the lowest unit begins.
    public static final int LOWEST = 2;

    private static final Comparator<Occupant> FROM_ABOVE =
            Comparator.comparingInt(each -> -each.lowestHalf().orElse(-1));

    public Elevation {
        occupants = List.copyOf(occupants);
    }

    /// The same without some, by their identities.
    public Elevation without(Set<String> ids) {
        return new Elevation(
                rack, occupants.stream().filter(each -> !ids.contains(each.id())).toList());
    }

    /// The same with more in it.
    public Elevation with(List<Occupant> more) {
        return new Elevation(
                rack, Stream.concat(occupants.stream(), more.stream()).sorted(FROM_ABOVE).toList());
    }

    /// The first half unit above the rack; its lowest unit, 1, begins at the second half.
    public int top() {
        return 2 * rack.units() + LOWEST;
    }
}
