package hostplan.capacity;

import hostplan.amount.Fraction;

/// Allocation ratios: how much of a resource is sold for each unit that is there. 3 means "3 vCPU
/// per thread".
public record Ratios(Fraction vcpus, Fraction memory, Fraction disk) {

    /// Nothing is sold twice.
    public static final Ratios ONE = new Ratios(Fraction.of(1), Fraction.of(1), Fraction.of(1));
}
