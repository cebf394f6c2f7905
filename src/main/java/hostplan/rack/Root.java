package hostplan.rack;

import hostplan.amount.Fraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A number that is not negative, by its square: currents of several phases add up to roots, and
/// whether one is above a limit is to be exact.
public record Root(Fraction squared) implements Comparable<Root> {

    public static Root of(Fraction number) {
        return new Root(number.times(number));
    }

    public boolean isWithin(Fraction limit) {
        return squared.compareTo(limit.times(limit)) <= 0;
    }

    public Root times(Fraction factor) {
        return new Root(squared.times(factor.times(factor)));
    }

    @Override
    public int compareTo(Root other) {
        return squared.compareTo(other.squared);
    }

    /// Rounded half to even, for showing.
    public BigDecimal toDecimal(int digits) {
        MathContext precision = MathContext.DECIMAL128;
        return new BigDecimal(squared.numerator())
                .divide(new BigDecimal(squared.denominator()), precision)
                .sqrt(precision)
                .setScale(digits, RoundingMode.HALF_EVEN);
    }
}
