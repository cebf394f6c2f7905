package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.Map;
import java.util.Set;

/// Memory that the host keeps for itself, in MiB.
///
/// @param formula over [#INPUTS]
public record Reservation(String name, Formula formula, Firmness firmness, SourceNote source) {

    /// What a reservation may depend on.
    public static final Set<String> INPUTS = Set.of("host_MiB", "threads", "cores");

    /// Never below zero.
    public Fraction mib(Map<String, Fraction> host) {
        return formula.evaluate(host).max(Fraction.ZERO);
    }
}
