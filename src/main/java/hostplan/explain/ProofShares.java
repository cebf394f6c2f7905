package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.placement.ground.Shares;
import hostplan.placement.pack.VmKind;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What each VM is worth, and what all are together.
///
/// @param shares in parts of the unit of the cost
/// @param unit of what is shown
/// @param one the unit of the cost, in that of what is shown
/// @param names of the VMs of each kind of the question
/// @param staying VMs that are not counted, since they stay where they are
public record ProofShares(
        Shares shares, ProofUnit unit, Fraction one, List<String> names, List<Staying> staying) {

    public ProofShares {
        names = List.copyOf(names);
        staying = List.copyOf(staying);
    }

    /// VMs that are alike.
    ///
    /// @param each what one is worth
    /// @param together what all are
    public record Share(String vm, int count, Fraction each, Fraction together) {}

    /// VMs that stay on a host.
    public record Staying(String vms, long count, String host) {}

    /// Of those that are counted.
    public List<Share> all() {
        return IntStream.range(0, names.size())
                .filter(vm -> kind(vm).count() > 0)
                .mapToObj(this::share)
                .toList();
    }

    private Share share(int vm) {
        BigInteger price = BigInteger.valueOf(shares.certificate().prices().get(vm));
        int count = kind(vm).count();
        BigInteger all = price.multiply(BigInteger.valueOf(count));
        return new Share(names.get(vm), count, inUnits(price), inUnits(all));
    }

    private VmKind kind(int vm) {
        return shares.question().vms().get(vm);
    }

    /// Whether any VM is worth anything.
    public boolean areAny() {
        return shares.worth().signum() > 0;
    }

    public Fraction worth() {
        return inUnits(shares.worth());
    }

    /// What is to be taken off for VMs that need no place; 0 where all do.
    public Fraction missing() {
        return inUnits(shares.missing());
    }

    /// What is to be taken off for hosts that are scarce; 0 where none is.
    public Fraction rent() {
        return inUnits(shares.rent());
    }

    /// What is left, to be rounded up.
    public Fraction sum() {
        return inUnits(shares.sum());
    }

    /// What hosts are worth beyond their cost of which there are only so many.
    public List<Share> scarce() {
        List<Share> all = new ArrayList<>();
        for (int host = 0; host < shares.question().hosts().size(); host++) {
            long rent = shares.certificate().rents().get(host);
            if (rent > 0) {
                var kind = shares.question().hosts().get(host);
                BigInteger each = BigInteger.valueOf(rent);
                BigInteger together = each.multiply(BigInteger.valueOf(kind.limit()));
                all.add(new Share(kind.name(), kind.limit(), inUnits(each), inUnits(together)));
            }
        }
        return all;
    }

    private Fraction inUnits(BigInteger parts) {
        return Fraction.of(parts, BigInteger.valueOf(shares.certificate().parts())).times(one);
    }
}
