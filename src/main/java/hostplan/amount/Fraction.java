package hostplan.amount;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/// An exact rational number, always in lowest terms with a positive denominator. Overheads, ratios
/// and capacities are computed with it, since a count may turn on a thousandth of a MiB.
///
/// Dividing by zero throws [ArithmeticException] naming the dividend.
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1, null);
    public static final Fraction ONE = new Fraction(1, 1, null);

    /// Products of numbers with no more bits than this together, and the sum of two such products,
    /// are computed in machine words.
    private static final int MOST_BITS = Long.SIZE - 2;

    // Nearly all are small, and machine words are several times quicker than big integers.
    private final long top;
    private final long bottom;
    private final @Nullable Wide wide;

    /// Where one of the two is no machine word; then `top` and `bottom` say nothing.
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    /// Of what is in lowest terms already.
    private Fraction(long top, long bottom, @Nullable Wide wide) {
        this.top = top;
        this.bottom = bottom;
        this.wide = wide;
    }

    public static Fraction of(long value) {
        return value == Long.MIN_VALUE
                ? of(BigInteger.valueOf(value))
                : new Fraction(value, 1, null);
    }

    public static Fraction of(BigInteger value) {
        return of(value, BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = divisor(numerator, denominator);
        return new Fraction(numerator / divisor, denominator / divisor, null);
    }

    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot be " + numerator + " over zero.");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger over = numerator.divide(divisor);
        BigInteger under = denominator.divide(divisor);
        // The smallest word is left out, so that every word has its opposite.
        return over.abs().bitLength() < Long.SIZE && under.bitLength() < Long.SIZE
                ? new Fraction(over.longValueExact(), under.longValueExact(), null)
                : new Fraction(0, 1, new Wide(over, under));
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : of(value.toBigIntegerExact());
    }

    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(top) : wide.numerator;
    }

    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(bottom) : wide.denominator;
    }

    /// Reads plain decimal text such as `1.5`; no exponent, no grouping, point as decimal mark.
    public static Parsed<Fraction> parse(String text) {
        return NumberText.plain(text);
    }

    public Fraction plus(Fraction other) {
        if (!fitsWith(other)) {
            return of(
                    numerator()
                            .multiply(other.denominator())
                            .add(other.numerator().multiply(denominator())),
                    denominator().multiply(other.denominator()));
        }
        if (bottom == other.bottom) {
            return of(top + other.top, bottom);
        }
        long sum = top * other.bottom + other.top * bottom;
        // A whole number added to what is in lowest terms leaves it there.
        return bottom == 1 || other.bottom == 1
                ? new Fraction(sum, bottom * other.bottom, null)
                : of(sum, bottom * other.bottom);
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return fitsWith(other)
                ? of(top * other.top, bottom * other.bottom)
                : of(
                        numerator().multiply(other.numerator()),
                        denominator().multiply(other.denominator()));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    public Fraction dividedBy(Fraction divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("Cannot divide " + this + " by zero.");
        }
        return times(divisor.reciprocal());
    }

    /// How often another one goes into this: the quotient, rounded down.
    public BigInteger holds(Fraction each) {
        return fitsWith(each) && each.top > 0
                ? BigInteger.valueOf(Math.floorDiv(top * each.bottom, bottom * each.top))
                : dividedBy(each).floor();
    }

    private Fraction reciprocal() {
        if (wide != null) {
            return of(wide.denominator, wide.numerator);
        }
        return top < 0 ? new Fraction(-bottom, -top, null) : new Fraction(bottom, top, null);
    }

    public Fraction negated() {
        return wide == null
                ? new Fraction(-top, bottom, null)
                : of(wide.numerator.negate(), wide.denominator);
    }

    /// Whether all four products of their parts, and the sum of two of these, are machine words.
    private boolean fitsWith(Fraction other) {
        return wide == null && other.wide == null && bits() + other.bits() <= MOST_BITS;
    }

    private int bits() {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(top) | bottom);
    }

    /// The largest number that divides both, found by halving and subtracting; a zero is divided by
    /// everything.
    private static long divisor(long any, long positive) {
        long a = positive == 1 ? 0 : Math.abs(any) % positive;
        if (a == 0) {
            return positive;
        }
        long b = positive;
        int twos = Math.min(Long.numberOfTrailingZeros(a), Long.numberOfTrailingZeros(b));
        a >>= Long.numberOfTrailingZeros(a);
        b >>= Long.numberOfTrailingZeros(b);
        while (a != 1 && b != 1 && a != b) {
            long less = Math.min(a, b);
            long apart = Math.abs(a - b);
            a = apart >> Long.numberOfTrailingZeros(apart);
            b = less;
        }
        return Math.min(a, b) << twos;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The largest whole number not above this.
    public BigInteger floor() {
        if (wide == null) {
            return BigInteger.valueOf(Math.floorDiv(top, bottom));
        }
        BigInteger[] parts = wide.numerator.divideAndRemainder(wide.denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The smallest whole number not below this.
    public BigInteger ceil() {
        return negated().floor().negate();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    public boolean isWhole() {
        return wide == null ? bottom == 1 : wide.denominator.equals(BigInteger.ONE);
    }

    public int signum() {
        return wide == null ? Long.signum(top) : wide.numerator.signum();
    }

    /// Rounded half to even, with exactly this many digits after the point. For showing only.
    public BigDecimal toDecimal(int digits) {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), digits, RoundingMode.HALF_EVEN);
    }

    /// The exact decimal with as few digits as it needs, or nothing where it would never end.
    public Optional<BigDecimal> exactDecimal() {
        int twos = denominator().getLowestSetBit();
        BigInteger rest = denominator().shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(toDecimal(Math.max(twos, fives)))
                : Optional.empty();
    }

    @Override
    public int compareTo(Fraction other) {
        return fitsWith(other)
                ? Long.compare(top * other.bottom, other.top * bottom)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction
                && top == fraction.top
                && bottom == fraction.bottom
                && Objects.equals(wide, fraction.wide);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(top) + Long.hashCode(bottom)) + Objects.hashCode(wide);
    }

    /// Decimal where that is exact, else numerator and denominator: `1.5`, `1/3`.
    @Override
    public String toString() {
        return exactDecimal()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> numerator() + "/" + denominator());
    }
}
