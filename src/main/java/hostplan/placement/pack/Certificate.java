package hostplan.placement.pack;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Why no packing costs less: a price for each VM such that whatever fits a host of any kind is
/// worth no more than that host costs. All VMs together are then worth no more than all hosts cost.
///
/// Hosts of which there are not enough may be worth more than their cost: for each of the limited
/// ones the difference, times the limit, is taken off.
///
/// @param prices of one VM of each kind, in parts of the cost; not negative
/// @param parts how many parts make one unit of cost
/// @param rents what one host of each kind is worth beyond its cost, in parts; not negative, and
///   zero where there is no limit
public record Certificate(List<Long> prices, long parts, List<Long> rents) {

    public Certificate {
        prices = List.copyOf(prices);
        rents = List.copyOf(rents);
    }

    /// The least cost of these VMs that follows: (Σ price × count − Σ rent × limit) ÷ parts,
    /// rounded up to what costs of hosts can add up to: a multiple of what divides all of them.
    ///
    /// @param counts of each kind of VM that are to have a place
    public long bound(List<HostKind> hosts, List<Integer> counts) {
        return bound(hosts, counts, 0);
    }

    /// The least cost where so many of these VMs, whichever, have no place: those of the highest
    /// prices, in the worst case.
    public long bound(List<HostKind> hosts, List<Integer> counts, long unplaced) {
        BigInteger worth = worth(counts).subtract(dearest(counts, unplaced)).subtract(rent(hosts));
        BigInteger step = BigInteger.valueOf(step(hosts));
        BigInteger[] whole = worth.divideAndRemainder(BigInteger.valueOf(parts).multiply(step));
        BigInteger up = whole[1].signum() > 0 ? BigInteger.ONE : BigInteger.ZERO;
        return whole[0].add(up).max(BigInteger.ZERO).multiply(step).longValueExact();
    }

    /// What so many VMs of each kind are worth together, in parts.
    public BigInteger worth(List<Integer> counts) {
        BigInteger worth = BigInteger.ZERO;
        for (int vm = 0; vm < prices.size(); vm++) {
            worth = worth.add(product(prices.get(vm), counts.get(vm)));
        }
        return worth;
    }

    /// What all hosts of which there are only so many are worth beyond their cost, in parts.
    public BigInteger rent(List<HostKind> hosts) {
        BigInteger rent = BigInteger.ZERO;
        for (int host = 0; host < rents.size(); host++) {
            if (rents.get(host) > 0) {
                rent = rent.add(product(rents.get(host), hosts.get(host).limit()));
            }
        }
        return rent;
    }

    /// What so many VMs are worth together, those of the highest prices, in parts.
    public BigInteger dearest(List<Integer> counts, long unplaced) {
        BigInteger worth = BigInteger.ZERO;
        long open = unplaced;
        List<Integer> dearestFirst =
                IntStream.range(0, prices.size())
                        .boxed()
                        .sorted(Comparator.comparing(prices::get, Comparator.reverseOrder()))
                        .toList();
        for (int vm : dearestFirst) {
            long taken = Math.min(open, counts.get(vm));
            worth = worth.add(product(prices.get(vm), taken));
            open -= taken;
        }
        return worth;
    }

    /// What costs of hosts add up to is a multiple of this.
    public static long step(List<HostKind> hosts) {
        BigInteger step =
                hosts.stream()
                        .filter(host -> host.limit() > 0)
                        .map(host -> BigInteger.valueOf(host.cost()))
                        .reduce(BigInteger.ZERO, BigInteger::gcd);
        return Math.max(1, step.longValueExact());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
