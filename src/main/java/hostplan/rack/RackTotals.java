package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.hardware.machine.PowerFigures;

import java.util.Optional;

/// What all in a rack takes, weighs and draws together. Limits stand in the rack.
///
/// @param weightKg of what is in it, without the rack itself
/// @param centreMm the height of the middle of its mass above the lowest unit, in millimetres;
///   empty where no weight is known
/// @param typical watts at the wall under a typical load
/// @param largest watts at most
/// @param plate watts by the plates of the supplies
public record RackTotals(
        Space space,
        Sum weightKg,
        Optional<Fraction> centreMm,
        Sum typical,
        Sum largest,
        Sum plate) {

    public static RackTotals of(Elevation elevation) {
        return new RackTotals(
                Space.of(elevation),
                Contents.weight(elevation.occupants()),
                Gravity.centreMm(elevation),
                Contents.watts(elevation.occupants(), Level.TYPICAL),
                Contents.watts(elevation.occupants(), Level.LARGEST),
                Contents.watts(elevation.occupants(), Level.PLATE));
    }

    public Sum watts(Level level) {
        return switch (level) {
            case TYPICAL -> typical;
            case LARGEST -> largest;
            case PLATE -> plate;
        };
    }

    /// Heat in BTU/h; all that is drawn becomes heat.
    public Fraction btuPerHour(Level level) {
        return PowerFigures.btuPerHour(watts(level).known());
    }
}
