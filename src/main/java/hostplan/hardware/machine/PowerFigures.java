package hostplan.hardware.machine;

import hostplan.amount.Fraction;

import java.util.Optional;

/// What a machine draws.
///
/// @param output watts at the output of its power supplies
/// @param wall watts at the wall
/// @param plate watts by the plates of the supplies that are needed; empty where it has none of its
///   own
/// @param unstated parts that do not say what they draw
public record PowerFigures(
        Draw output, Draw wall, Optional<Fraction> plate, int unstated, PowerSource source) {

    /// What is reckoned with where a site says nothing else.
    public static final Fraction VOLTS = Fraction.of(230);

    /// What supplies with active correction reach; a line carries so much more than its watts.
    public static final Fraction POWER_FACTOR = SupplyGroup.POWER_FACTOR;

    /// 1 W is so many British thermal units an hour.
    private static final Fraction BTU_PER_HOUR = Fraction.of(3_412_142, 1_000_000);

    /// Of the span between rest and most what a machine draws beyond rest under a typical load.
    static final Fraction TYPICAL_SHARE = Fraction.of(1, 2);

    /// Watts at rest, under a typical load, and at most.
    public record Draw(Fraction idle, Fraction typical, Fraction largest) {

        static Draw between(Fraction idle, Fraction largest) {
            return new Draw(idle, idle.plus(largest.minus(idle).times(TYPICAL_SHARE)), largest);
        }
    }

    /// Where a machine gets its power from.
    public enum PowerSource {
        OWN_SUPPLIES,
        /// A blade.
        ENCLOSURE,
        /// It has no power supply yet; an efficiency is assumed.
        MISSING
    }

    /// The figures of a machine's power alone; empty where there is nothing yet that runs.
    ///
    /// @param machine with every part in place
    public static Optional<PowerFigures> of(Machine machine) {
        return PowerDraw.of(machine);
    }

    /// Watts at the output of the power supplies at most, alone; empty where nothing runs yet.
    ///
    /// @param machine with every part in place
    public static Optional<Fraction> largestOutput(Machine machine) {
        return PowerDraw.largestOutput(machine);
    }

    public Fraction idle() {
        return wall.idle();
    }

    public Fraction typical() {
        return wall.typical();
    }

    public Fraction largest() {
        return wall.largest();
    }

    /// At the largest draw and 230 V, by which lines are laid.
    public Fraction amps() {
        return amps(VOLTS);
    }

    /// At the largest draw: W ÷ (V × power factor 0.97).
    ///
    /// @param volts of one phase, more than 0
    public Fraction amps(Fraction volts) {
        return amps(largest(), volts);
    }

    /// W ÷ (V × power factor 0.97).
    ///
    /// @param volts of one phase, more than 0
    public static Fraction amps(Fraction watts, Fraction volts) {
        return watts.dividedBy(volts.times(POWER_FACTOR));
    }

    /// Heat at the largest draw, by which cooling is laid out.
    public Fraction btuPerHour() {
        return btuPerHour(largest());
    }

    public static Fraction btuPerHour(Fraction watts) {
        return watts.times(BTU_PER_HOUR);
    }
}
