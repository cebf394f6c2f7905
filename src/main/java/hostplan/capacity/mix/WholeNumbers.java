package hostplan.capacity.mix;

import hostplan.amount.Fraction;

import java.math.BigInteger;
import java.util.List;

/// Arithmetic of whole numbers without bounds.
final class WholeNumbers {

    private WholeNumbers() {}

    static BigInteger leastMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /// The largest that divides all; zero where all are zero.
    static BigInteger divisor(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    }

    /// Whole where `parts` is a multiple of the denominator.
    static BigInteger times(Fraction value, BigInteger parts) {
        return value.numerator().multiply(parts).divide(value.denominator());
    }

    static BigInteger sum(List<BigInteger> each, long[] counts) {
        BigInteger sum = BigInteger.ZERO;
        for (int item = 0; item < counts.length; item++) {
            if (counts[item] != 0) {
                sum = sum.add(each.get(item).multiply(BigInteger.valueOf(counts[item])));
            }
        }
        return sum;
    }
}
