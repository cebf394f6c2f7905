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
/// @param sharing whether it may be where another thing stands
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
        Sharing sharing) {

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
                sharing);
    }

    /// The same in all the units of another.
    public Occupant asHighAs(Occupant other) {
        return new Occupant(
                id,
                name,
                item,
                other.position,
                other.height,
                face,
                fullDepth,
                depthMm,
                rails,
                weightKg,
                power,
                sharing);
    }

    public boolean is(RackItemKind kind) {
        return item.filter(kind::equals).isPresent();
    }

    /// The first half unit that it takes, counted from below; the lowest unit, 1, begins at half 2.
    public Optional<Integer> lowestHalf() {
        return position.map(RackUnits::halves);
    }

    /// The half unit after the last one that it takes. A server without height is looked for in the
    /// half where it begins; an item without height hangs beside the units and takes none.
    public Optional<Integer> aboveHalf() {
        int least = item.isPresent() ? 0 : 1;
        return lowestHalf().map(lowest -> lowest + Math.max(least, height.halves()));
    }

    /// Whether the two take the same height somewhere, on whatever side.
    public boolean isLevelWith(Occupant other) {
        return lowestHalf().isPresent()
                && other.lowestHalf().isPresent()
                && lowestHalf().get() < other.aboveHalf().orElseThrow()
                && other.lowestHalf().get() < aboveHalf().orElseThrow();
    }

    boolean mayShareWith(Occupant other) {
        return isPart() || other.isPart() || sharing.with(other.sharing);
    }

    /// Something flat is a part of what stands there.
    boolean isPart() {
        return height.halves() == 0 || sharing == Sharing.PART;
    }

    /// Whether it is a server that takes no unit, as a tower does; one has to hold it.
    public boolean needsHold() {
        return item.isEmpty() && height.halves() == 0;
    }

    /// Whether it holds what takes no unit: a shelf does, and so may a machine its parts.
    boolean holds() {
        return height.halves() > 0 && (item.isEmpty() || is(RackItemKind.SHELF));
    }
}
