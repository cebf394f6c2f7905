package hostplan.inventory;

import java.math.BigDecimal;

/// A line that brings power to a rack, up to its breaker.
///
/// @param name such as `A`; no two of one rack are alike
/// @param volts at an outlet
/// @param amps that the breaker is rated for, a phase
public record Feed(String name, int volts, BigDecimal amps, Phases phases) {

    /// What a feed has where a person says nothing else.
    public static Feed usual(String name) {
        return new Feed(name, 230, BigDecimal.valueOf(16), Phases.SINGLE);
    }
}
