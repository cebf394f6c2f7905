package hostplan.capacity;

import hostplan.amount.Fraction;

/// What to doubt about an answer, although it is right by its rules.
public sealed interface Warning {

    /// Hardly any memory is free, while the rule set leaves out some that is used.
    ///
    /// @param spareMib free and kept free together
    record ThinSpare(Fraction spareMib, Fraction capacityMib, LeftOut leftOut) implements Warning {}

    /// The overhead was computed beyond the sizes its formula was fitted to.
    record Extrapolated(FlavorNeed flavor, Overhead overhead, Overhead.Fitted fitted)
            implements Warning {}

    /// More is sold than the product's rules advise.
    record RatioTooHigh(Resource resource, Fraction ratio, Fraction most, SourceNote source)
            implements Warning {}

    /// The income is to be as large as can be, and this flavor has no price in its currency: it
    /// counts for nothing.
    record Unpriced(FlavorNeed flavor) implements Warning {}

    /// More memory is sold than there is: what slices touch beyond it is swapped or killed.
    record MemoryOvercommitted(Fraction ratio, Fraction installedMib, Fraction soldMib)
            implements Warning {}

    /// No NUMA node has room for it whole, or too few for its parts, so that some of its memory is
    /// always far away.
    ///
    /// @param most of the node that has most for slices
    record LargerThanNode(FlavorNeed flavor, Resource resource, Fraction needed, Fraction most)
            implements Warning {}

    /// More is promised than an array should be filled with.
    ///
    /// @param share of what is installed that is promised, above the safe one
    record FilledAboveSafe(Fraction promisedMb, Fraction installedMb, Fraction share, Fraction safe)
            implements Warning {}

    /// The host keeps more than it has, so nothing is left.
    record NothingLeft(Resource resource, Fraction installed, Fraction reserved, Fraction keptFree)
            implements Warning {}
}
