package hostplan.rack;

import hostplan.inventory.Rack;
import hostplan.rack.Meeting.Kind;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why one thing with a position does not fit into a rack where it stands. Findings and moves ask
/// here both.
public final class Fits {

    private Fits() {}

    /// It stands below or above the units of the rack.
    public static Optional<Refusal> outside(Elevation elevation, Occupant who) {
        boolean isOutside =
                who.lowestHalf().filter(lowest -> lowest < Elevation.LOWEST).isPresent()
                        || who.aboveHalf().filter(above -> above > elevation.top()).isPresent();
        return Optional.<Refusal>of(new Refusal.Outside(who, elevation.rack().units()))
                .filter(_ -> isOutside);
    }

    /// It takes no unit, and nothing there holds it.
    static Optional<Refusal> unheld(Occupant who, Places places) {
        return places.isUnheld(who) ? Optional.of(new Refusal.TakesNoUnit(who)) : Optional.empty();
    }

    /// It is deeper than the rack, as far as both depths are known.
    public static Optional<Refusal> depth(Rack rack, Occupant who) {
        return rack.depthMm()
                .flatMap(room ->
                        who.depthMm()
                                .filter(depth -> depth > room)
                                .map(depth -> new Refusal.DeeperThanRack(who, depth, room)));
    }

    /// Its rails do not reach from the front to the rear posts, as far as both are known.
    public static Optional<Refusal> rails(Rack rack, Occupant who) {
        return rack.postsMm()
                .flatMap(posts ->
                        who.rails()
                                .filter(rails -> !rails.reach(posts))
                                .map(rails -> new Refusal.RailsDoNotReach(who, rails, posts)));
    }

    /// What stands on the other side leaves too little room, as far as the depths are known.
    public static Stream<Refusal> behind(Elevation elevation, Occupant who) {
        return behind(elevation.rack(), elevation.occupants(), who);
    }

    static Stream<Refusal> behind(Rack rack, List<Occupant> others, Occupant who) {
        return others.stream()
                .filter(other -> !other.id().equals(who.id()))
                .filter(other -> isBackToBack(who, other))
                .flatMap(other -> behind(rack, who, other).stream());
    }

    private static boolean isBackToBack(Occupant one, Occupant other) {
        return !one.fullDepth()
                && !other.fullDepth()
                && one.face() != other.face()
                && one.isLevelWith(other);
    }

    private static Optional<Refusal> behind(Rack rack, Occupant who, Occupant other) {
        return rack.depthMm()
                .flatMap(room ->
                        who.depthMm()
                                .flatMap(mine -> other.depthMm().map(its -> mine + its))
                                .filter(together -> together > room)
                                .map(together ->
                                        new Refusal.DeeperThanRoomBehind(
                                                who, other, together, room)));
    }

    /// Those whom it meets, one refusal for each meaning that has.
    static Stream<Refusal> met(Occupant who, Collection<Meeting> meetings) {
        return Stream.of(Kind.values())
                .map(kind -> met(kind, meetings))
                .flatMap(met -> met.stream().findFirst().stream().map(one -> met(who, one, met)));
    }

    private static List<Meeting> met(Kind kind, Collection<Meeting> meetings) {
        return meetings.stream().filter(each -> each.kind() == kind).toList();
    }

    private static Refusal met(Occupant who, Meeting first, List<Meeting> all) {
        List<Occupant> others = all.stream().map(Meeting::earlier).toList();
        return switch (first.kind()) {
            case CLASH -> new Refusal.Occupied(who, others);
            case SHARED -> new Refusal.Shared(who, others);
            case RESERVED -> new Refusal.Reserved(who, others);
        };
    }
}
