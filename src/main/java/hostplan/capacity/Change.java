package hostplan.capacity;

import hostplan.amount.Fraction;

/// One thing that a person could do about a host.
public sealed interface Change {

    /// Put in more of a part.
    ///
    /// @param part as people call it
    record Parts(long count, String part) implements Change {}

    /// Sell more vCPUs for each thread.
    record VcpuRatio(Fraction from, Fraction to) implements Change {}

    /// Keep no memory free.
    record NothingKept() implements Change {}
}
