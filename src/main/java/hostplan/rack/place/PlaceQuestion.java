package hostplan.rack.place;

import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Things that want a place in one of several racks.
///
/// @param racks as they are; where one of the movers stands in one, its place counts as free
/// @param movers at least one, no two of one identity; each keeps the side on which it is mounted
public record PlaceQuestion(List<Elevation> racks, List<Occupant> movers, Company company) {

    public PlaceQuestion {
        racks = List.copyOf(racks);
        movers = List.copyOf(movers);
    }

    /// The racks without the movers.
    List<Elevation> emptied() {
        Set<String> ids = movers.stream().map(Occupant::id).collect(Collectors.toSet());
        return racks.stream().map(each -> each.without(ids)).toList();
    }
}
