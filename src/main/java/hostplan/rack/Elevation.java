package hostplan.rack;

import hostplan.inventory.Rack;

import java.util.List;

/// A rack with all that stands in it.
///
/// @param occupants from above downwards, what has no position last
public record Elevation(Rack rack, List<Occupant> occupants) {

    public Elevation {
        occupants = List.copyOf(occupants);
    }
}
