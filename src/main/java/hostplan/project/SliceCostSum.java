package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.price.Valuation;

/// What several slices cost a month, net. A sum is of amounts to a millionth, since exact ones of a
/// thousand hosts would have no common measure that is worth its length.
///
/// @param sum of all of them
/// @param slices how many, at least one
public record SliceCostSum(Money sum, long slices) {

    private static final int DIGITS = 6;

    public SliceCostSum {
        if (slices < 1) {
            throw new IllegalArgumentException("A sum of " + slices + " slices has no mean.");
        }
    }

    /// @param each what one costs
    static SliceCostSum of(Fraction each, long slices, Valuation valuation) {
        return new SliceCostSum(valuation.money(each.times(slices)), slices);
    }

    SliceCostSum plus(SliceCostSum other) {
        return new SliceCostSum(sum.plus(other.sum), Math.addExact(slices, other.slices));
    }

    /// What one of them costs, the mean.
    public Money each() {
        Fraction mean = Fraction.of(sum.amount()).dividedBy(Fraction.of(slices));
        return new Money(mean.toDecimal(DIGITS), sum.currency());
    }
}
