package hostplan.rack.work;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Rack;

import java.util.Optional;

/// A place in a rack.
///
/// @param position lowest unit occupied, counted from below; empty where it is not known
public record Spot(Rack rack, Optional<RackUnits> position, Face face) {

    /// Whether both are the same place, whatever else became of the rack.
    boolean isSameAs(Spot other) {
        return rack.id().equals(other.rack.id())
                && position.equals(other.position)
                && face == other.face;
    }
}
