package hostplan.rack.place;

import hostplan.hardware.RackUnits;
import hostplan.rack.Burdens;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.Refusal;
import hostplan.rack.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The best places for some things in one rack. Each place begins at a whole unit, and none could
/// slide down by one; so nothing is lost, as sliding down leaves longer runs free and weight lower.
final class Filling {

    private final Elevation rack;
    private final Budget budget;
    private final Burdens burdens;
    private Optional<Filled> best = Optional.empty();
    private boolean hopeful;

    /// Things with their places in a rack, and how good these are.
    record Filled(List<Occupant> placed, Merit merit) {}

    /// @param best empty where they do not all fit
    /// @param hopeful whether they might with more beside them: single supplies take turns on the
    ///   feeds, so that one more may move others off a feed that carries too much
    record Outcome(Optional<Filled> best, boolean hopeful) {}

    private Filling(Elevation rack, Budget budget) {
        this.rack = rack;
        this.budget = budget;
        burdens = new Burdens(rack);
    }

    /// All else being equal, the first in order.
    ///
    /// @param rack without them
    static Outcome best(Elevation rack, List<Occupant> movers, Budget budget) {
        Filling filling = new Filling(rack, budget);
        filling.place(List.of(), movers, 1);
        return new Outcome(filling.best, filling.best.isPresent() || filling.hopeful);
    }

    /// Places from below upwards, whichever comes next.
    private void place(List<Occupant> placed, List<Occupant> rest, int from) {
        if (rest.isEmpty()) {
            keep(placed);
            return;
        }
        Room room = new Room(rack.with(placed));
        List<Occupant> tried = new ArrayList<>();
        for (Occupant next : rest) {
            if (tried.stream().noneMatch(each -> Alike.are(each, next))) {
                tried.add(next);
                List<Occupant> others = rest.stream().filter(each -> each != next).toList();
                for (Occupant there : lowest(room, next, from)) {
                    if (!budget.take()) {
                        return;
                    }
                    List<Occupant> more = new ArrayList<>(placed);
                    more.add(there);
                    place(more, others, unit(there));
                }
            }
        }
    }

    /// All places from a unit upwards from which it cannot slide down.
    private List<Occupant> lowest(Room room, Occupant who, int from) {
        List<Occupant> found = new ArrayList<>();
        boolean below = room.takes(at(who, from - 1));
        for (int unit = from; unit <= rack.rack().units(); unit++) {
            boolean here = room.takes(at(who, unit));
            if (here && !below) {
                found.add(at(who, unit));
            }
            below = here;
        }
        return found;
    }

    private static Occupant at(Occupant who, int unit) {
        return who.at(RackUnits.of(unit), who.face());
    }

    private static int unit(Occupant there) {
        return there.position().orElseThrow().halves() / 2;
    }

    private void keep(List<Occupant> placed) {
        Elevation after = rack.with(placed);
        List<Refusal> added = burdens.added(after).toList();
        if (added.isEmpty()) {
            Merit merit = Merits.of(rack, after, placed);
            if (best.isEmpty() || merit.compareTo(best.get().merit()) < 0) {
                best = Optional.of(new Filled(placed, merit));
            }
        } else if (added.stream().allMatch(Refusal.FeedOverloaded.class::isInstance)) {
            hopeful = true;
        }
    }
}
