package hostplan.placement.pack;

/// Of prices that are seen one after the other keeps those that prove most.
final class BestPrices {

    private final int[] left;
    private final int[] hostsLeft;
    private Generation.Prices prices = Generation.Prices.NOTHING;
    private double bound = Double.NEGATIVE_INFINITY;

    /// @param left of each kind
    /// @param hostsLeft of each kind of host
    BestPrices(int[] left, int[] hostsLeft) {
        this.left = left;
        this.hostsLeft = hostsLeft;
    }

    void see(Generation.Prices found) {
        double worth = 0;
        for (int kind = 0; kind < left.length; kind++) {
            worth += (double) found.prices()[kind] * left[kind];
        }
        for (int host = 0; host < hostsLeft.length; host++) {
            worth -= (double) found.rents()[host] * hostsLeft[host];
        }
        if (worth > bound) {
            bound = worth;
            prices = found;
        }
    }

    Generation.Prices prices() {
        return prices;
    }

    /// In parts.
    double bound() {
        return bound;
    }
}
