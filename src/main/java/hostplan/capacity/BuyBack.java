package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Optional;

/// What the host would need for more slices: all the purchases together, besides the slices that
/// there are.
///
/// @param counts the slices it would then hold
/// @param purchases one for each resource that is short
public record BuyBack(Counts counts, List<Purchase> purchases) {

    public BuyBack {
        purchases = List.copyOf(purchases);
    }

    /// The least of one resource, as installed, in its unit; threads for vCPUs.
    ///
    /// @param cores the least number of cores, for vCPUs of a host whose cores are known
    public record Purchase(
            Resource resource, Fraction installed, Fraction least, Optional<Integer> cores) {}
}
