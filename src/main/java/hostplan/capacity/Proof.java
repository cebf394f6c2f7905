package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.Currency;
import java.util.Optional;

/// How good the filling of the rest is.
///
/// @param value what is reached of the aim by all that was filled: slices, income a month, or the
///   sum of taken ÷ capacity over the resources
/// @param bound what nothing whatever can exceed; equal to the value where it is the best there is
/// @param settled whether also ties are decided: least stranded, then the largest counts in order
/// @param currency of an income; empty for the other aims
public record Proof(
        Aim aim, Fraction value, Fraction bound, boolean settled, Optional<Currency> currency) {

    public boolean isOptimal() {
        return value.equals(bound);
    }

    /// How far the best there is may be above this, as a share of this bound; zero where it is
    /// this.
    public Fraction gap() {
        return isOptimal() ? Fraction.ZERO : bound.minus(value).dividedBy(bound);
    }
}
