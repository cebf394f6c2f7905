package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Memory that the hypervisor takes for one slice beside the slice's own, in MiB.
///
/// @param formula over [#INPUTS]
/// @param fitted the sizes the formula was fitted to; beyond them it extrapolates
public record Overhead(String name, Formula formula, Optional<Fitted> fitted, SourceNote source) {

    /// What an overhead may depend on.
    public static final Set<String> INPUTS = Set.of("memory_MiB", "vcpus");

    /// The largest sizes among the samples of a fit.
    public record Fitted(Bytes memory, int vcpus) {

        boolean covers(FlavorNeed flavor) {
            return flavor.memory().compareTo(memory) <= 0 && flavor.vcpus() <= vcpus;
        }
    }

    /// Never below zero.
    public Fraction mib(FlavorNeed flavor) {
        return mib(inputs(flavor));
    }

    /// Never below zero.
    ///
    /// @param flavor its [#inputs(FlavorNeed)]
    Fraction mib(Map<String, Fraction> flavor) {
        return formula.evaluate(flavor).max(Fraction.ZERO);
    }

    public static Map<String, Fraction> inputs(FlavorNeed flavor) {
        return Map.of("memory_MiB", flavor.memory().mib(), "vcpus", Fraction.of(flavor.vcpus()));
    }
}
