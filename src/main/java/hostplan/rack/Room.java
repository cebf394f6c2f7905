package hostplan.rack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The room in a rack while it is being filled: whether one more has a place in it, whatever it
/// weighs and draws. Asking for many places costs little.
public final class Room {

    private final Elevation elevation;
    private final List<Occupant> standing;
    private final Places places;

    /// @param elevation without what is to be placed
    public Room(Elevation elevation) {
        this.elevation = elevation;
        standing = new ArrayList<>(elevation.occupants());
        places = Places.of(elevation.occupants());
    }

    /// What speaks against one more where it would stand.
    ///
    /// @param who with a position
    public List<Refusal> refusals(Occupant who) {
        return Stream.of(
                        Fits.outside(elevation, who).stream(),
                        Fits.unheld(who, places).stream(),
                        Fits.met(who, places.met(who)),
                        Fits.depth(elevation.rack(), who).stream(),
                        Fits.behind(elevation.rack(), standing, who),
                        Fits.rails(elevation.rack(), who).stream())
                .flatMap(each -> each)
                .toList();
    }

    /// Whether nothing speaks against it; what costs least to see is looked at first.
    public boolean takes(Occupant who) {
        return Fits.outside(elevation, who).isEmpty()
                && !places.isUnheld(who)
                && !places.areTaken(who)
                && Fits.depth(elevation.rack(), who).isEmpty()
                && Fits.rails(elevation.rack(), who).isEmpty()
                && (who.fullDepth()
                        || Fits.behind(elevation.rack(), standing, who).findAny().isEmpty());
    }

    /// From now on it stands there.
    public void take(Occupant who) {
        places.take(who);
        standing.add(who);
    }
}
