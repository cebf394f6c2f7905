package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.Form;
import hostplan.hardware.PartKind;
import hostplan.hardware.ServerModel;
import hostplan.hardware.machine.PowerFigures.Draw;
import hostplan.hardware.machine.PowerFigures.PowerSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Adds up what the parts of a machine draw, and what that is at the wall.
final class PowerDraw {

    private PowerDraw() {}

    /// Empty where there is nothing yet that runs: no processor, and no enclosure.
    static Optional<PowerFigures> of(Machine machine) {
        boolean runs =
                machine.parts().values().stream()
                                .anyMatch(each -> each.kind() == PartKind.PROCESSOR)
                        || form(machine) == Form.ENCLOSURE;
        return runs ? Optional.of(figures(machine)) : Optional.empty();
    }

    private static PowerFigures figures(Machine machine) {
        List<UsualDraw> draws =
                Stream.concat(
                                Stream.of(boardAndFans(machine)),
                                machine.parts().values().stream()
                                        .map(each -> UsualDraw.of(each.facts())))
                        .toList();
        Draw output =
                Draw.between(
                        sum(draws.stream().map(UsualDraw::idle)),
                        sum(draws.stream().map(UsualDraw::largest)));
        int unstated = (int) draws.stream().filter(each -> !each.stated()).count();
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
                unstated,
                source);
    }

    /// Of a case without a board only the board counts that is put into it.
    private static UsualDraw boardAndFans(Machine machine) {
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

    private static Fraction sum(Stream<Fraction> watts) {
        return watts.reduce(Fraction.ZERO, Fraction::plus);
    }
}
