package hostplan.capacity.mix;

import hostplan.amount.Fraction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// What is to be as large as can be: the sum of worth × count.
///
/// @param worth of one of each item, as whole numbers without a common divisor
/// @param unit what one of these whole numbers stands for
public record Goal(List<BigInteger> worth, Fraction unit) {

    public Goal {
        worth = List.copyOf(worth);
    }

    public static Goal of(List<Fraction> worth) {
        BigInteger parts =
                worth.stream()
                        .map(Fraction::denominator)
                        .reduce(BigInteger.ONE, WholeNumbers::leastMultiple);
        List<BigInteger> whole =
                worth.stream().map(each -> WholeNumbers.times(each, parts)).toList();
        BigInteger common = WholeNumbers.divisor(whole).max(BigInteger.ONE);
        return new Goal(
                whole.stream().map(each -> each.divide(common)).toList(),
                Fraction.of(common).dividedBy(Fraction.of(parts)));
    }

    /// As many as can be of some items, each counting one.
    ///
    /// @param items how many there are in all
    public static Goal most(int items, List<Integer> counted) {
        List<BigInteger> worth = new ArrayList<>(Collections.nCopies(items, BigInteger.ZERO));
        counted.forEach(item -> worth.set(item, BigInteger.ONE));
        return new Goal(worth, Fraction.ONE);
    }

    /// As many as can be, of whatever.
    public static Goal most(int items) {
        return most(items, IntStream.range(0, items).boxed().toList());
    }

    /// In its whole numbers.
    BigInteger of(long[] counts) {
        return WholeNumbers.sum(worth, counts);
    }

    /// What these counts reach, in the amounts it was made of.
    public Fraction reached(long[] counts) {
        return amount(of(counts));
    }

    /// In the amounts it was made of.
    Fraction amount(BigInteger value) {
        return Fraction.of(value).times(unit);
    }

    /// That this much is reached, as a limit.
    Limit atLeast(BigInteger value) {
        return new Limit(worth.stream().map(BigInteger::negate).toList(), value.negate());
    }
}
