package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.math.BigInteger;
import java.util.Collection;

/// Sums of space. What exceeds 2^63 − 1 bytes is held there, since a slip in typing a size must not
/// end the program.
public final class Sums {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private Sums() {}

    public static Bytes of(Collection<Bytes> amounts) {
        return bytes(
                amounts.stream()
                        .map(each -> BigInteger.valueOf(each.value()))
                        .reduce(BigInteger.ZERO, BigInteger::add));
    }

    static Bytes times(Bytes amount, long factor) {
        return bytes(BigInteger.valueOf(amount.value()).multiply(BigInteger.valueOf(factor)));
    }

    /// Whole bytes, what is over left out.
    static Bytes of(Fraction bytes) {
        return bytes(bytes.floor());
    }

    private static Bytes bytes(BigInteger number) {
        return new Bytes(number.min(MOST).longValueExact());
    }
}
