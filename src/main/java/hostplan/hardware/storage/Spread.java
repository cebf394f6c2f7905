package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.Comparator;
import java.util.List;

/// How much can be spread over hosts of any sizes so that each part lies on several different ones.
final class Spread {

    private Spread() {}

    /// The largest x with Σ min(host, x) ≥ times × x: no host holds a part twice, so that of a
    /// large host no more than x counts. It is the least, over how many of the largest hosts are
    /// cut off at x, of what the others hold ÷ the parts that are left for them.
    static Fraction most(List<Bytes> hosts, int times) {
        List<Bytes> largestFirst = largestFirst(hosts);
        Fraction most = sum(largestFirst).dividedBy(Fraction.of(times));
        for (int cut = 1; cut < times; cut++) {
            List<Bytes> others = largestFirst.subList(Math.min(cut, hosts.size()), hosts.size());
            most = most.min(sum(others).dividedBy(Fraction.of((long) times - cut)));
        }
        return most;
    }

    /// The hosts that are left when the largest are lost, which is the worst that can happen.
    static List<Bytes> without(List<Bytes> hosts, int lost) {
        return largestFirst(hosts).subList(Math.min(lost, hosts.size()), hosts.size());
    }

    private static List<Bytes> largestFirst(List<Bytes> hosts) {
        return hosts.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static Fraction sum(List<Bytes> amounts) {
        return amounts.stream()
                .map(each -> Fraction.of(each.value()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
