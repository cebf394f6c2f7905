package hostplan.rack;

import hostplan.hardware.RackUnits;
import hostplan.hardware.Rails;
import hostplan.inventory.Face;
import hostplan.inventory.RackItemKind;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Something that stands in a rack or could: a server, an enclosure with what is in it, or an item.
///
/// @param id of the server or the item
/// @param item what it is beside servers; empty for a server
/// @param position lowest unit occupied, counted from below, from 1; empty where it is not known
/// @param height zero for what hangs beside the units
/// @param fullDepth whether it takes front and rear
/// @param weightKg kilograms with all that is in it; empty where a weight in it is not known
/// @param leaving whether it is on its way out, so that its successor may be planned in its place
public record Occupant(
        String id,
        String name,
        Optional<RackItemKind> item,
        Optional<RackUnits> position,
        RackUnits height,
        Face face,
        boolean fullDepth,
        Optional<Integer> depthMm,
        Optional<Rails> rails,
        Optional<BigDecimal> weightKg,
        Power power,
        boolean leaving) {

    /// The sides of the rack that it takes.
    public Set<Face> sides() {
        return fullDepth ? EnumSet.allOf(Face.class) : EnumSet.of(face);
    }

    /// The same somewhere else.
    public Occupant at(RackUnits other, Face side) {
        return new Occupant(
                id,
                name,
                item,
                Optional.of(other),
                height,
                side,
                fullDepth,
                depthMm,
                rails,
                weightKg,
                power,
                leaving);
    }

    /// The first half unit that it takes, counted from below; the lowest unit, 1, begins at half 2.
    public Optional<Integer> lowestHalf() {
        return position.map(RackUnits::halves);
    }
}
