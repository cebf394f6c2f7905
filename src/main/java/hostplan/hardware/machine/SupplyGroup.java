package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.SupplySlots;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The power supplies of a machine, which share its load by their ratings: of two alike each
/// carries half.
///
/// @param redundant whether the machine runs on with one fewer
record SupplyGroup(List<PowerSupply> supplies, boolean redundant) {

    /// A power factor that supplies with active correction reach.
    static final Fraction POWER_FACTOR = Fraction.of(97, 100);

    static SupplyGroup of(Machine machine) {
        List<PowerSupply> supplies =
                machine.all(PowerSupply.class).stream()
                        .map(Machine.In::facts)
                        .filter(each -> each.watts() > 0)
                        .toList();
        boolean redundant = machine.slots().supplies().filter(SupplySlots::redundant).isPresent();
        return new SupplyGroup(supplies, redundant && supplies.size() > 1);
    }

    /// Watts that all give together.
    long rating() {
        return supplies.stream().mapToLong(PowerSupply::watts).sum();
    }

    /// The share of its rating that each carries.
    Fraction load(Fraction output) {
        return output.dividedBy(Fraction.of(rating()));
    }

    /// Watts at the wall.
    Fraction atWall(Fraction output) {
        IdentityHashMap<PowerSupply, Integer> counts = new IdentityHashMap<>();
        supplies.forEach(each -> counts.merge(each, 1, Integer::sum));
        Fraction sum = Fraction.ZERO;
        Fraction load = load(output);
        for (Map.Entry<PowerSupply, Integer> each : counts.entrySet()) {
            PowerSupply supply = each.getKey();
            Fraction carried = load.times(supply.watts());
            Fraction drawn = SupplyCurve.of(supply).atInlet(carried, supply.watts());
            sum = sum.plus(drawn.times(each.getValue()));
        }
        return sum;
    }

    /// Watts by the plates of those supplies that are needed: where one may fail, all but the
    /// smallest of them.
    Fraction plate() {
        return supplies.stream()
                .sorted(Comparator.comparing(SupplyGroup::plate))
                .skip(redundant ? 1 : 0)
                .map(SupplyGroup::plate)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /// What its plate says, else its rating over its efficiency at full load.
    private static Fraction plate(PowerSupply supply) {
        return supply.plateVoltAmps()
                .map(each -> Fraction.of(each).times(POWER_FACTOR))
                .orElseGet(() ->
                        Fraction.of(supply.watts()).dividedBy(SupplyCurve.of(supply).at100()));
    }
}
