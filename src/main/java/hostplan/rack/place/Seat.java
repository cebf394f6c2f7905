package hostplan.rack.place;

import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

/// A place for one thing.
///
/// @param rack as it is without any of those that want a place
/// @param who with its position
public record Seat(Elevation rack, Occupant who) {}
