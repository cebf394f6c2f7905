package hostplan.capacity.mix;

import hostplan.amount.Fraction;

import java.math.BigInteger;
import java.util.List;

/// What all counts together may not exceed: the sum of need × count is at most `most`. Whole
/// numbers of one unit, which may be as small as exactness asks for.
///
/// @param needs of one of each item, in the order of the items
public record Limit(List<BigInteger> needs, BigInteger most) {

    public Limit {
        needs = List.copyOf(needs);
    }

    /// The same limit in whole numbers, in the largest unit in which all of them are whole.
    public static Limit of(List<Fraction> needs, Fraction most) {
        BigInteger parts =
                needs.stream()
                        .map(Fraction::denominator)
                        .reduce(most.denominator(), WholeNumbers::leastMultiple);
        List<BigInteger> whole =
                needs.stream().map(need -> WholeNumbers.times(need, parts)).toList();
        BigInteger common = WholeNumbers.divisor(whole);
        // What is left over below one common part can hold nothing.
        return common.signum() == 0
                ? new Limit(whole, WholeNumbers.times(most, parts))
                : new Limit(
                        whole.stream().map(need -> need.divide(common)).toList(),
                        most.times(Fraction.of(parts)).dividedBy(Fraction.of(common)).floor());
    }

    /// Whether these counts keep it.
    boolean isKept(long[] counts) {
        return WholeNumbers.sum(needs, counts).compareTo(most) <= 0;
    }
}
