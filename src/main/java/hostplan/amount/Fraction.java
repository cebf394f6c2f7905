package hostplan.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/// An exact rational number, always in lowest terms with a positive denominator. Overheads, ratios
/// and capacities are computed with it, since a count may turn on a thousandth of a MiB.
///
/// Dividing by zero throws [ArithmeticException] naming the dividend.
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot be " + numerator + " over zero.");
        }
        // Most are whole, and finding a divisor takes most of the time of adding.
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long value) {
        return of(BigInteger.valueOf(value));
    }

    public static Fraction of(BigInteger value) {
        return new Fraction(value, BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : of(value.toBigIntegerExact());
    }

    /// Reads plain decimal text such as `1.5`; no exponent, no grouping, point as decimal mark.
    public static Parsed<Fraction> parse(String text) {
        return NumberText.plain(text);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    public Fraction dividedBy(Fraction divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("Cannot divide " + this + " by zero.");
        }
        return new Fraction(
                numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The largest whole number not above this.
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The smallest whole number not below this.
    public BigInteger ceil() {
        return negated().floor().negate();
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public int signum() {
        return numerator.signum();
    }

    /// Rounded half to even, with exactly this many digits after the point. For showing only.
    public BigDecimal toDecimal(int digits) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), digits, RoundingMode.HALF_EVEN);
    }

    /// The exact decimal with as few digits as it needs, or nothing where it would never end.
    public Optional<BigDecimal> exactDecimal() {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
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
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /// Decimal where that is exact, else numerator and denominator: `1.5`, `1/3`.
    @Override
    public String toString() {
        return exactDecimal()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> numerator + "/" + denominator);
    }
}
