package hostplan.placement;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.math.BigInteger;

/// By how much VMs grow, each for itself: its figures × (1 + share), up to whole vCPUs and bytes.
///
/// @param share of what they have, at least 0
public record Growth(Fraction share) {

    /// More is a slip.
    public static final int MOST_PERCENT = 1_000;

    public static final Growth NONE = new Growth(Fraction.ZERO);

    public Growth {
        if (share.signum() < 0) {
            throw new IllegalArgumentException("VMs do not shrink by growing.");
        }
    }

    public BigInteger vcpus(int vcpus) {
        return times(vcpus);
    }

    /// In bytes.
    public BigInteger bytes(Bytes amount) {
        return times(amount.value());
    }

    private BigInteger times(long amount) {
        return share.isZero()
                ? BigInteger.valueOf(amount)
                : Fraction.ONE.plus(share).times(amount).ceil();
    }
}
