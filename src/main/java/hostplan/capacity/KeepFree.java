package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

/// Memory that is not sold, for growth and for failures, on top of what the host itself needs.
public sealed interface KeepFree {

    /// All of it is sold.
    record Nothing() implements KeepFree {}

    /// A fixed amount.
    record Amount(Bytes memory) implements KeepFree {}

    /// A share of the installed memory, between 0 and 1.
    record Share(Fraction ofInstalled) implements KeepFree {}
}
