package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.hardware.price.PriceSum;

import java.util.Optional;

/// What of a host its costs follow from. What is empty is not known.
///
/// @param price what it cost, or would cost today
/// @param watts at the wall under a typical load
/// @param rackUnits its height
/// @param repairs what is expected to fail; empty where its parts are not known
/// @param ruleSet identity of its hypervisor
/// @param pooled whether it uses storage that stands elsewhere, which is not in its price
public record HostBasis(
        PriceSum price,
        Optional<Fraction> watts,
        Optional<Fraction> rackUnits,
        Optional<Repairs> repairs,
        Optional<Integer> sockets,
        Optional<Integer> cores,
        String ruleSet,
        boolean pooled) {

    /// What is expected to fail in a year.
    ///
    /// @param parts their price, without those that have none
    /// @param hours of work
    /// @param unpriced parts without a price; of them only the work counts
    public record Repairs(Fraction parts, Fraction hours, int unpriced) {}
}
