package hostplan.rack;

import hostplan.amount.Fraction;

/// What one line of a feed carries.
///
/// @param line from 0
/// @param amps that flow
/// @param breaker amps that its breaker is rated for
public record PhaseLoad(int line, Root amps, Fraction breaker) {

    /// What a breaker carries for hours.
    public static final Fraction LASTING = Fraction.of(80, 100);

    /// Amps that it may carry for hours.
    public Fraction limit() {
        return breaker.times(LASTING);
    }

    public Verdict verdict() {
        if (amps.isWithin(limit())) {
            return Verdict.WITHIN_LIMIT;
        }
        return amps.isWithin(breaker) ? Verdict.WITHIN_BREAKER : Verdict.BEYOND;
    }
}
