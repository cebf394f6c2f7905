package hostplan.placement.proof;

import hostplan.placement.ground.Ground.Mixes;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether among all choices of so many hosts whose price is below a bound each was refused, or has
/// not enough of some resource for all VMs together.
final class MixesCheck {

    private final Mixes mixes;
    private final PackQuestion question;

    /// Those that count, by their place.
    private final List<Integer> kinds;

    private final Set<List<Integer>> refused = new HashSet<>();

    MixesCheck(Mixes mixes) {
        this.mixes = mixes;
        question = mixes.question();
        kinds =
                IntStream.range(0, question.hosts().size())
                        .filter(host -> question.hosts().get(host).cost() > 0)
                        .filter(host -> question.hosts().get(host).limit() > 0)
                        .boxed()
                        .toList();
        for (Mixes.Refused each : mixes.refused()) {
            refused.add(each.question().hosts().stream().map(HostKind::limit).toList());
        }
    }

    boolean areAllThere() {
        List<Integer> limits =
                new ArrayList<>(question.hosts().stream().map(HostKind::limit).toList());
        return areAllThere(0, mixes.hosts(), BigInteger.valueOf(mixes.bound()), limits);
    }

    /// @param left so many hosts are still to be chosen
    /// @param money so much may not be spent on them
    private boolean areAllThere(int place, long left, BigInteger money, List<Integer> limits) {
        if (money.signum() <= 0) {
            return true;
        }
        if (place == kinds.size()) {
            return left > 0 || refused.contains(limits) || isTooLittle(limits);
        }
        int kind = kinds.get(place);
        int limit = question.hosts().get(kind).limit();
        BigInteger price = BigInteger.valueOf(mixes.prices().get(kind));
        for (int count = 0; count <= Math.min(left, limit); count++) {
            limits.set(kind, count);
            BigInteger rest = money.subtract(price.multiply(BigInteger.valueOf(count)));
            if (!areAllThere(place + 1, left - count, rest, limits)) {
                return false;
            }
        }
        limits.set(kind, limit);
        return true;
    }

    private boolean isTooLittle(List<Integer> limits) {
        return IntStream.range(0, question.resources().size())
                .anyMatch(r -> has(limits, r).compareTo(needed(r)) < 0);
    }

    private BigInteger has(List<Integer> limits, int resource) {
        BigInteger all = BigInteger.ZERO;
        for (int host = 0; host < limits.size(); host++) {
            long one = question.hosts().get(host).capacity().get(resource);
            all = all.add(BigInteger.valueOf(one).multiply(BigInteger.valueOf(limits.get(host))));
        }
        return all;
    }

    /// Of those that fit some host.
    private BigInteger needed(int resource) {
        BigInteger all = BigInteger.ZERO;
        for (VmKind vm : question.vms()) {
            boolean fits =
                    question.hosts().stream()
                            .anyMatch(host -> host.limit() > 0 && CertificateCheck.fits(vm, host));
            BigInteger count = BigInteger.valueOf(fits ? vm.count() : 0);
            all = all.add(BigInteger.valueOf(vm.needs().get(resource)).multiply(count));
        }
        return all;
    }
}
