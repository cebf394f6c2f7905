package hostplan.rack;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is known of a sum, and of how many things the figure is not known.
public record Sum(Fraction known, int unknown) {

    static Sum of(List<Occupant> occupants, Function<Occupant, Optional<Fraction>> figure) {
        Fraction known = Fraction.ZERO;
        int unknown = 0;
        for (Occupant each : occupants) {
            Optional<Fraction> one = figure.apply(each);
            known = known.plus(one.orElse(Fraction.ZERO));
            unknown += one.isPresent() ? 0 : 1;
        }
        return new Sum(known, unknown);
    }

    /// Whether all of it is known.
    public boolean isWhole() {
        return unknown == 0;
    }
}
