package hostplan.ui.racks;

import hostplan.hardware.RackUnits;
import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Mounting.Manner;
import hostplan.rack.Occupant;

import java.util.List;
import java.util.Optional;

/// What is being carried, and what would become of it where it is.
///
/// @param things in the order in which they were selected
/// @param from the rack in which all of them stand; empty where they come from several or none
/// @param mounting where they would stand; only over a unit
record Carried(
        List<Occupant> things, Optional<String> from, Over over, Optional<Mounting> mounting) {

    Carried {
        things = List.copyOf(things);
    }

    static Carried of(List<Occupant> things, Hall hall) {
        List<Optional<String>> racks =
                things.stream()
                        .map(each -> hall.holding(each.id()).map(rack -> rack.rack().id()))
                        .distinct()
                        .toList();
        Optional<String> from =
                racks.size() == 1 && things.stream().allMatch(each -> each.position().isPresent())
                        ? racks.getFirst()
                        : Optional.empty();
        return new Carried(things, from, new Over.Nothing(), Optional.empty());
    }

    Carried over(Over other) {
        return new Carried(things, from, other, Optional.empty());
    }

    /// Over a unit of a rack, moved so far that it is within its units.
    Carried over(Elevation rack, Over.Unit unit) {
        int half = Math.clamp(snapped(unit.half()), Elevation.LOWEST, highest(rack));
        Over.Unit snapped = new Over.Unit(unit.rack(), unit.face(), half);
        if (snapped.equals(over)) {
            return this;
        }
        Manner manner = from.isPresent() ? Manner.AS_THEY_STAND : Manner.ONE_AFTER_THE_OTHER;
        Mounting mounting = Mounting.of(rack, things, manner, new RackUnits(half), unit.face());
        return new Carried(things, from, snapped, Optional.of(mounting));
    }

    private int highest(Elevation rack) {
        return Math.max(Elevation.LOWEST, rack.top() - halves());
    }

    /// Half units from the lowest to the highest of them.
    int halves() {
        return from.isPresent()
                ? things.stream().mapToInt(Carried::above).max().orElse(0) - lowest().orElse(0)
                : things.stream().mapToInt(each -> Math.max(1, each.height().halves())).sum();
    }

    /// Where the lowest of them stands now, where all stand in one rack.
    Optional<Integer> lowest() {
        return from.flatMap(_ ->
                things.stream().flatMap(each -> each.lowestHalf().stream()).min(Integer::compare));
    }

    private static int above(Occupant occupant) {
        return occupant.aboveHalf().orElse(Elevation.LOWEST);
    }

    /// Whole units, unless something is half a unit high or stands between two.
    private int snapped(int half) {
        return isFine() ? half : half - Math.floorMod(half, 2);
    }

    boolean isFine() {
        return things.stream()
                .anyMatch(each ->
                        each.height().halves() % 2 != 0
                                || each.lowestHalf().filter(low -> low % 2 != 0).isPresent());
    }

    /// By how many halves the keyboard moves it.
    int step() {
        return isFine() ? 1 : 2;
    }
}
