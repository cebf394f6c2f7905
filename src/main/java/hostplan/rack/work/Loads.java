package hostplan.rack.work;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;
import hostplan.rack.Draw;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What racks weigh and draw while work goes on: at most, as far as it is known.
final class Loads {

    private final Map<String, Fraction> watts = new HashMap<>();
    private final Map<String, Fraction> kilograms = new HashMap<>();

    Loads(WorkOrder.State before) {
        for (Elevation elevation : before.racks()) {
            elevation.occupants().forEach(who -> change(elevation.rack(), who, 1));
        }
    }

    /// Whether the rack to which it is carried would bear or draw more than it may.
    boolean areTooMuch(Job job) {
        if (!job.arrives()) {
            return false;
        }
        Rack rack = job.next().spot().rack();
        boolean isSameRack =
                job.from().filter(spot -> spot.rack().id().equals(rack.id())).isPresent();
        return !isSameRack
                && (isOver(rack.maximumWatts().map(Fraction::of), watts, rack, draw(job.who()))
                        || isOver(
                                rack.maximumKg().map(Fraction::of),
                                kilograms,
                                rack,
                                kg(job.who())));
    }

    private static boolean isOver(
            Optional<Fraction> most, Map<String, Fraction> now, Rack rack, Fraction more) {
        Fraction then = now.getOrDefault(rack.id(), Fraction.ZERO).plus(more);
        return most.filter(limit -> then.compareTo(limit) > 0).isPresent();
    }

    void leaves(Job job) {
        if (job.leaves()) {
            job.from().ifPresent(spot -> change(spot.rack(), job.who(), -1));
        }
    }

    void arrives(Job job) {
        if (job.arrives()) {
            change(job.next().spot().rack(), job.who(), 1);
        }
    }

    private void change(Rack rack, Occupant who, int times) {
        watts.merge(rack.id(), draw(who).times(times), Fraction::plus);
        kilograms.merge(rack.id(), kg(who).times(times), Fraction::plus);
    }

    private static Fraction draw(Occupant who) {
        Draw draw = who.power().draw();
        return draw.largest().or(draw::typical).orElse(Fraction.ZERO);
    }

    private static Fraction kg(Occupant who) {
        return who.weightKg().map(Fraction::of).orElse(Fraction.ZERO);
    }
}
