package hostplan.inventory;

import hostplan.hardware.RackUnits;

import java.util.Optional;

/// Where a server stands.
public sealed interface Location {

    /// Somewhere at a site, in no rack.
    record AtSite(String site) implements Location {}

    /// In a rack.
    ///
    /// @param position lowest unit occupied, counted from below, the lowest of the rack being 1;
    ///   empty where it is not known
    /// @param face the side from which it is mounted
    record InRack(String rack, Optional<RackUnits> position, Face face) implements Location {}

    /// In a bay of an enclosure, which is itself a server.
    record InBay(String enclosure, String bay) implements Location {}
}
