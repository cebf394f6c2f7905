package hostplan.rack.work;

import hostplan.inventory.RackItemKind;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.Sharing;

/// Something where it stands.
record Standing(Occupant who, Spot spot) {

    static Standing of(Elevation elevation, Occupant who) {
        return new Standing(who, new Spot(elevation.rack(), who.position(), who.face()));
    }

    boolean isWhere(Standing other) {
        return spot.isSameAs(other.spot);
    }

    /// Whether it is not there yet.
    boolean isPlanned() {
        return who.sharing() == Sharing.COMING;
    }

    /// Whether it can be carried; a place that is kept free cannot.
    boolean isThing() {
        return !who.is(RackItemKind.RESERVED);
    }
}
