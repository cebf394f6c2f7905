package hostplan.hardware.price;

import hostplan.amount.Fraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How many spares of a part to keep, so that while one waits for a replacement there is nearly
/// always another one: the smallest number s for which no more than s parts fail within the
/// replacement time with a probability of at least 95 %. Failures are taken as independent, so
/// their number has a Poisson distribution with the mean parts × failures a year × days ÷ 365.
///
/// Of a part of which there is more than a handful one spare is kept at least.
///
/// @param parts how many are in use
/// @param failuresPerYear annual failure rate as a fraction
/// @param days from a failure to its replacement being there
public record Spares(long parts, Fraction failuresPerYear, int days) {

    /// Days to a replacement where no supplier says; an estimate.
    public static final int USUAL_DAYS = 30;

    private static final int DAYS_OF_YEAR = 365;
    private static final int HANDFUL = 5;
    private static final BigDecimal WANTED = new BigDecimal("0.95");

    /// e to the power of the mean is never a fraction, so that no count turns on the last digit.
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1E-50");

    /// A fleet of more failures within one replacement time than this is planned otherwise.
    private static final int MOST = 10_000;

    /// The failures to expect within the replacement time.
    public Fraction expected() {
        return failuresPerYear.times(parts).times(Fraction.of(days, DAYS_OF_YEAR));
    }

    public long count() {
        long least = parts > HANDFUL && failuresPerYear.signum() > 0 ? 1 : 0;
        return Math.max(least, smallest());
    }

    /// The smallest s with 1 + m + m²÷2! + … + m^s÷s! at least 0.95 × e^m.
    private long smallest() {
        Fraction mean = expected();
        if (mean.signum() <= 0 || mean.compareTo(Fraction.of(MOST)) > 0) {
            return mean.max(Fraction.ZERO).ceil().longValueExact();
        }
        BigDecimal m =
                new BigDecimal(mean.numerator()).divide(new BigDecimal(mean.denominator()), DIGITS);
        BigDecimal wanted = WANTED.multiply(power(m), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = term;
        long spares = 0;
        while (sum.compareTo(wanted) < 0) {
            spares++;
            term = term.multiply(m, DIGITS).divide(BigDecimal.valueOf(spares), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return spares;
    }

    /// e^m by its series.
    private static BigDecimal power(BigDecimal m) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = term;
        for (long n = 1; term.compareTo(sum.multiply(NEGLIGIBLE, DIGITS)) > 0; n++) {
            term = term.multiply(m, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }
}
