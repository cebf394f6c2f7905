package hostplan.rack;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One or several things as they would stand in a rack, and what speaks against it. What stands in
/// the rack already and is moved within it does not stand in its own way.
///
/// @param after the rack with them in it
/// @param moved they, where they would stand
/// @param refusals what keeps them from it, and what is to be doubted
public record Mounting(Elevation after, List<Occupant> moved, List<Refusal> refusals) {

    public Mounting {
        moved = List.copyOf(moved);
        refusals = List.copyOf(refusals);
    }

    /// How several keep together.
    public enum Manner {
        /// As they stand now, with the same distances and sides; such as have no position follow
        /// above.
        AS_THEY_STAND,
        /// Each directly above the one before, in the order given.
        ONE_AFTER_THE_OTHER
    }

    /// @param into the rack as it is
    /// @param movers at least one
    /// @param lowest the unit at which the lowest of them begins
    /// @param face for the lowest of them; where that changes sides, all that keep their distances
    ///   do
    public static Mounting of(
            Elevation into, List<Occupant> movers, Manner manner, RackUnits lowest, Face face) {
        return of(into, placed(movers, manner, lowest, face));
    }

    /// @param moved where each would stand, all with a position
    public static Mounting of(Elevation into, List<Occupant> moved) {
        Set<String> ids = moved.stream().map(Occupant::id).collect(Collectors.toSet());
        Elevation others = into.without(ids);
        Elevation after = others.with(moved);
        List<Refusal> refusals = new ArrayList<>();
        Room room = new Room(others);
        for (Occupant each : moved) {
            refusals.addAll(room.refusals(each));
            room.take(each);
        }
        new Burdens(into).added(after).forEach(refusals::add);
        return new Mounting(after, moved, refusals);
    }

    /// Whether they can stand there, with doubts or without.
    public boolean isPossible() {
        return refusals.stream().noneMatch(Refusal::isHard);
    }

    /// Whether nothing speaks against it.
    public boolean isFree() {
        return refusals.isEmpty();
    }

    /// All that are in the way.
    public Set<String> blocking() {
        return refusals.stream()
                .flatMap(each -> each.blocking().stream())
                .collect(Collectors.toSet());
    }

    private static List<Occupant> placed(
            List<Occupant> movers, Manner manner, RackUnits lowest, Face face) {
        return switch (manner) {
            case AS_THEY_STAND -> shifted(movers, lowest, face);
            case ONE_AFTER_THE_OTHER -> stacked(movers, lowest.halves(), face);
        };
    }

    private static List<Occupant> shifted(List<Occupant> movers, RackUnits lowest, Face face) {
        List<Occupant> standing =
                movers.stream().filter(each -> each.position().isPresent()).toList();
        if (standing.isEmpty()) {
            return stacked(movers, lowest.halves(), face);
        }
        Occupant first =
                standing.stream().min(Comparator.comparingInt(Mounting::lowestHalf)).orElseThrow();
        int up = lowest.halves() - lowestHalf(first);
        boolean turns = face != first.face();
        List<Occupant> shifted =
                standing.stream()
                        .map(each ->
                                each.at(
                                        new RackUnits(lowestHalf(each) + up),
                                        turns ? opposite(each.face()) : each.face()))
                        .toList();
        int above =
                shifted.stream()
                        .mapToInt(each -> each.aboveHalf().orElseThrow())
                        .max()
                        .orElseThrow();
        Set<Occupant> known = new HashSet<>(standing);
        List<Occupant> rest = movers.stream().filter(each -> !known.contains(each)).toList();
        return Stream.concat(shifted.stream(), stacked(rest, above, face).stream()).toList();
    }

    private static List<Occupant> stacked(List<Occupant> movers, int lowest, Face face) {
        List<Occupant> stacked = new ArrayList<>();
        int half = lowest;
        for (Occupant each : movers) {
            Occupant placed = each.at(new RackUnits(half), face);
            stacked.add(placed);
            half = placed.aboveHalf().orElseThrow();
        }
        return stacked;
    }

    private static int lowestHalf(Occupant occupant) {
        return occupant.lowestHalf().orElseThrow();
    }

    private static Face opposite(Face face) {
        return face == Face.FRONT ? Face.REAR : Face.FRONT;
    }
}
