package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

/// One thing that a host keeps for itself, as it came out for this host.
public sealed interface ReservedAmount {

    /// By a formula of the rule set, in MiB.
    ///
    /// @param withNumbers the formula with the host's figures put in
    record ByRule(Reservation rule, Fraction mib, String withNumbers) implements ReservedAmount {}

    /// Memory as the person stated it, instead of all formulas.
    record StatedMemory(Bytes memory) implements ReservedAmount {}

    /// Cores as the person stated them, with all their threads.
    record StatedCores(int cores, int threads) implements ReservedAmount {}
}
