package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.Form;
import hostplan.hardware.PartKind;
import hostplan.hardware.ServerModel;
import hostplan.hardware.machine.PowerFigures.Draw;
import hostplan.hardware.machine.PowerFigures.PowerSource;

import java.util.Optional;

/// Adds up what the parts of a machine draw, and what that is at the wall.
final class PowerDraw {

    private PowerDraw() {}

    /// Empty where there is nothing yet that runs: no processor, and no enclosure.
    static Optional<PowerFigures> of(Machine machine) {
        return runs(machine) ? Optional.of(figures(machine)) : Optional.empty();
    }

    /// Watts at the output of the power supplies at most; empty where nothing runs yet.
    static Optional<Fraction> largestOutput(Machine machine) {
        return runs(machine) ? Optional.of(sum(machine).largest) : Optional.empty();
    }

    private static boolean runs(Machine machine) {
        return form(machine) == Form.ENCLOSURE
                || machine.parts().values().stream()
                        .anyMatch(each -> each.kind() == PartKind.PROCESSOR);
    }

    private static Sum sum(Machine machine) {
        Sum sum = new Sum();
        sum.add(boardAndFans(machine), 1);
        PartCount.of(machine)
                .forEach(each -> sum.add(UsualDraw.of(each.part().facts()), each.count()));
        return sum;
    }

    private static PowerFigures figures(Machine machine) {
        Sum sum = sum(machine);
        Draw output = Draw.between(sum.idle, sum.largest);
        SupplyGroup supplies = SupplyGroup.of(machine);
        PowerSource source = source(machine, supplies);
        return new PowerFigures(
                output,
                new Draw(
                        atWall(output.idle(), supplies),
                        atWall(output.typical(), supplies),
                        atWall(output.largest(), supplies)),
                source == PowerSource.OWN_SUPPLIES
                        ? Optional.of(supplies.plate())
                        : Optional.empty(),
                sum.unstated,
                source);
    }

    /// Of a case without a board only the board counts that is put into it.
    static UsualDraw boardAndFans(Machine machine) {
        boolean bare =
                machine.model().isEmpty()
                        || machine.model().filter(PowerDraw::takesBoard).isPresent();
        return UsualDraw.of(
                machine.model().flatMap(ServerModel::idleWatts),
                machine.model().flatMap(ServerModel::largestWatts),
                bare ? UsualDraw.NOTHING : UsualDraw.BOARD_AND_FANS);
    }

    private static boolean takesBoard(ServerModel model) {
        return !model.slots().boards().isEmpty();
    }

    private static PowerSource source(Machine machine, SupplyGroup supplies) {
        if (!supplies.supplies().isEmpty()) {
            return PowerSource.OWN_SUPPLIES;
        }
        return form(machine) == Form.BLADE ? PowerSource.ENCLOSURE : PowerSource.MISSING;
    }

    private static Fraction atWall(Fraction output, SupplyGroup supplies) {
        return supplies.supplies().isEmpty()
                ? output.dividedBy(SupplyCurve.OF_ENCLOSURE)
                : supplies.atWall(output);
    }

    private static Form form(Machine machine) {
        return machine.model().map(ServerModel::form).orElse(Form.OTHER);
    }

    /// What the parts draw so far.
    private static final class Sum {
        private Fraction idle = Fraction.ZERO;
        private Fraction largest = Fraction.ZERO;
        private int unstated;

        private void add(UsualDraw draw, int count) {
            idle = idle.plus(draw.idle().times(count));
            largest = largest.plus(draw.largest().times(count));
            unstated += draw.stated() ? 0 : count;
        }
    }
}
