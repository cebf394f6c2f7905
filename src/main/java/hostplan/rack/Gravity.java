package hostplan.rack;

import hostplan.amount.Fraction;

import java.util.Optional;

/// Where the weight of a rack lies.
final class Gravity {

    /// Millimetres of half a rack unit.
    private static final Fraction HALF_UNIT = Fraction.of(44_45, 200);

    private Gravity() {}

    /// The height of the middle of the mass of all whose weight and position are known, each as if
    /// it were evenly full, in millimetres above the rack's lowest unit: Σ kg × height of its
    /// middle ÷ Σ kg. What hangs beside the units counts at half their height; the rack itself does
    /// not count.
    static Optional<Fraction> centreMm(Elevation elevation) {
        Fraction mass = Fraction.ZERO;
        Fraction moment = Fraction.ZERO;
        for (Occupant each : elevation.occupants()) {
            Optional<Fraction> middle =
                    middleMm(each)
                            .or(() ->
                                    Optional.of(middleMm(elevation))
                                            .filter(_ -> hangsBeside(each)));
            if (middle.isPresent()) {
                Fraction kg = each.weightKg().map(Fraction::of).orElse(Fraction.ZERO);
                mass = mass.plus(kg);
                moment = moment.plus(kg.times(middle.get()));
            }
        }
        return mass.isZero() ? Optional.empty() : Optional.of(moment.dividedBy(mass));
    }

    private static boolean hangsBeside(Occupant occupant) {
        return occupant.item().isPresent() && occupant.height().halves() == 0;
    }

    /// Of one thing; empty for what takes no units or has no position.
    static Optional<Fraction> middleMm(Occupant occupant) {
        return occupant.lowestHalf()
                .filter(_ -> occupant.height().halves() > 0)
                .map(lowest ->
                        Fraction.of(
                                        2L * (lowest - Elevation.LOWEST)
                                                + occupant.height().halves(),
                                        2)
                                .times(HALF_UNIT));
    }

    /// The middle of the rack itself.
    static Fraction middleMm(Elevation elevation) {
        return HALF_UNIT.times(elevation.rack().units());
    }
}
