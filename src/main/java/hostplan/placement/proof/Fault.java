package hostplan.placement.proof;

import java.math.BigInteger;
import java.util.List;

/// What is wrong with a packing or with the claim that none is better.
public sealed interface Fault {

    /// More on a host than it has.
    ///
    /// @param filled place among the filled hosts
    record OverCapacity(int filled, String resource, BigInteger needed, long capacity)
            implements Fault {}

    /// More of one kind on a host than may be there.
    record TooMany(int filled, String vm, int count, int most) implements Fault {}

    /// More hosts of a kind than there are.
    record OverLimit(String host, long used, int limit) implements Fault {}

    /// Placed and unplaced are not all there are, or one of both cannot be.
    record Miscounted(String vm, long placed, long unplaced, int count) implements Fault {}

    /// The stated cost is not that of the hosts.
    record WrongCost(long stated, BigInteger counted) implements Fault {}

    /// A host that no question names, fewer than one of it, or not a number for each VM.
    record NoSuchHost(int filled) implements Fault {}

    /// The numbers of a certificate are not one for each VM and host, or cannot be.
    record Malformed(String what) implements Fault {}

    /// A pattern that fits a host is worth more than the host costs.
    ///
    /// @param counts the pattern, by kind of VM
    /// @param worth and allowed in parts of the cost
    record WorthMore(String host, List<Integer> counts, BigInteger worth, BigInteger allowed)
            implements Fault {}

    /// More is claimed than follows from the prices.
    record TooHigh(long claimed, BigInteger follows) implements Fault {}
}
