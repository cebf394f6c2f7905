package hostplan.placement;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// So many hosts of the kinds that count, in all mixes whose price is below another and that have
/// enough of each resource together.
final class HostMixes {

    private static final int MOST = 2_000;

    private final PackQuestion packing;
    private final List<Long> prices;
    private final long below;
    private final List<Integer> kinds;
    private final List<BigInteger> needed = new ArrayList<>();
    private final List<Mix> all = new ArrayList<>();
    private boolean isTooMany;

    private HostMixes(PackQuestion packing, List<Long> prices, long below) {
        this.packing = packing;
        this.prices = prices;
        this.below = below;
        kinds =
                IntStream.range(0, packing.hosts().size())
                        .filter(host -> TieBreak.counts(packing.hosts().get(host)))
                        .boxed()
                        .toList();
        for (int r = 0; r < packing.resources().size(); r++) {
            needed.add(needed(r));
        }
    }

    /// How many of each kind there are at most, by its place in the question.
    record Mix(List<Integer> limits, long price) {
        Mix {
            limits = List.copyOf(limits);
        }
    }

    /// The cheapest first; empty where there are too many.
    static Optional<List<Mix>> of(PackQuestion packing, List<Long> prices, int hosts, long below) {
        HostMixes mixes = new HostMixes(packing, prices, below);
        List<Integer> limits =
                new ArrayList<>(packing.hosts().stream().map(HostKind::limit).toList());
        mixes.choose(0, hosts, 0, limits);
        mixes.all.sort(Comparator.comparingLong(Mix::price));
        return mixes.isTooMany ? Optional.empty() : Optional.of(List.copyOf(mixes.all));
    }

    private void choose(int place, int left, long price, List<Integer> limits) {
        if (isTooMany || price >= below) {
            return;
        }
        if (place == kinds.size()) {
            if (left == 0 && hasEnough(limits)) {
                all.add(new Mix(limits, price));
                isTooMany = all.size() > MOST;
            }
            return;
        }
        int kind = kinds.get(place);
        boolean isLast = place == kinds.size() - 1;
        int most = Math.min(left, packing.hosts().get(kind).limit());
        for (int count = isLast ? left : 0; count <= most; count++) {
            limits.set(kind, count);
            choose(place + 1, left - count, price + prices.get(kind) * count, limits);
        }
        limits.set(kind, packing.hosts().get(kind).limit());
    }

    private boolean hasEnough(List<Integer> limits) {
        for (int r = 0; r < needed.size(); r++) {
            BigInteger has = BigInteger.ZERO;
            for (int host = 0; host < limits.size(); host++) {
                has =
                        has.add(
                                product(
                                        packing.hosts().get(host).capacity().get(r),
                                        limits.get(host)));
            }
            if (has.compareTo(needed.get(r)) < 0) {
                return false;
            }
        }
        return true;
    }

    private BigInteger needed(int resource) {
        BigInteger needed = BigInteger.ZERO;
        for (VmKind vm : packing.vms()) {
            if (vm.fitsAny(packing.hosts())) {
                needed = needed.add(product(vm.needs().get(resource), vm.count()));
            }
        }
        return needed;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
