package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.hardware.Form;
import hostplan.hardware.ServerModel;
import hostplan.hardware.price.Valuation;

import java.util.List;
import java.util.Optional;

/// What a blade bears of the enclosure it stands in, where that is so full: the enclosure's price,
/// height, weight and power ÷ the blades in it.
///
/// @param percent of the bays that are filled
/// @param blades so many of them, at least one: ⌈bays × percent ÷ 100⌉
/// @param price net, in the currency of the project; empty where that of the enclosure is not known
/// @param rackUnits of height; empty where that is not known
/// @param weightKg of the enclosure without blades; empty where that is not known
/// @param largestWatts what the fans and boards of the enclosure draw at most, at the output of its
///   power supplies; empty where that is not known
public record EnclosureShare(
        int percent,
        int blades,
        Optional<Fraction> price,
        Optional<Fraction> rackUnits,
        Optional<Fraction> weightKg,
        Optional<Fraction> largestWatts) {

    private static final List<Integer> FILLED = List.of(25, 50, 100);

    /// A quarter, half and wholly filled; nothing where it has no bays.
    public static List<EnclosureShare> of(ServerModel enclosure, Valuation valuation) {
        return enclosure.bays() < 1
                ? List.of()
                : FILLED.stream().map(percent -> of(enclosure, valuation, percent)).toList();
    }

    /// The enclosure that a blade is to be reckoned with: the one it stands in, else the first of
    /// its family; nothing for a model that is no blade.
    ///
    /// @param models from which to take it, the preferred ones first
    public static Optional<ServerModel> enclosure(
            ServerModel blade, Optional<ServerModel> standsIn, List<ServerModel> models) {
        return blade.form() != Form.BLADE || blade.bladeFamily().isEmpty()
                ? Optional.empty()
                : standsIn.or(() ->
                        models.stream()
                                .filter(model -> model.form() == Form.ENCLOSURE)
                                .filter(model -> model.bladeFamily().equals(blade.bladeFamily()))
                                .findFirst());
    }

    private static EnclosureShare of(ServerModel enclosure, Valuation valuation, int percent) {
        int blades = Math.max(1, Math.ceilDiv(enclosure.bays() * percent, 100));
        Fraction each = Fraction.of(1, blades);
        return new EnclosureShare(
                percent,
                blades,
                valuation.worth(enclosure.price()).known().map(each::times),
                enclosure.rackUnits().map(units -> Fraction.of(units.decimal()).times(each)),
                enclosure.weightKg().map(weight -> Fraction.of(weight).times(each)),
                enclosure.largestWatts().map(watts -> Fraction.of(watts).times(each)));
    }
}
