package hostplan.placement.proof;

import hostplan.placement.ground.Shares;
import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether a bound follows from its certificate: no pattern that fits a host is worth more than the
/// host costs, and what all VMs are worth together is what is claimed. In whole numbers, by a
/// search of its own.
public final class CertificateCheck {

    /// Branches for each kind of host.
    private static final long STEPS = 20_000_000;

    private final PackQuestion question;
    private final Certificate certificate;

    /// Of each kind of host; what the claim counts.
    private final List<Long> costs;

    private CertificateCheck(PackQuestion question, Certificate certificate, List<Long> costs) {
        this.question = question;
        this.certificate = certificate;
        this.costs = costs;
    }

    /// The claims of an answer: that no packing with as many VMs costs less than its bound, and,
    /// where some have no place, that no packing places more than it says.
    public static Verdict of(PackQuestion question, PackAnswer answer) {
        return of(question, answer, STEPS);
    }

    /// @param steps how many branches it may look at for each kind of host
    public static Verdict of(PackQuestion question, PackAnswer answer, long steps) {
        Verdict cost = cost(question, answer, steps);
        return cost instanceof Verdict.Holds
                ? answer.fewest().map(fewest -> fewest(question, fewest, steps)).orElse(cost)
                : cost;
    }

    /// The claim of a sum of shares.
    static Verdict shares(Shares shares, long steps) {
        PackQuestion asked = shares.question();
        List<Long> costs = asked.hosts().stream().map(HostKind::cost).toList();
        CertificateCheck check = new CertificateCheck(asked, shares.certificate(), costs);
        return check.verdict(placeable(asked), shares.unplaced(), shares.bound(), steps);
    }

    private static Verdict cost(PackQuestion question, PackAnswer answer, long steps) {
        return answer.split()
                .map(split -> split(question, answer.bound(), split, steps))
                .orElseGet(() -> prices(question, answer, steps));
    }

    /// Each number of the hosts that are split by, and what more of them cost by themselves.
    private static Verdict split(
            PackQuestion question, long claimed, PackAnswer.Split split, long steps) {
        long cost = question.hosts().get(split.host()).cost();
        int limit = question.hosts().get(split.host()).limit();
        BigInteger further = product(cost, split.byCount().size());
        if (split.byCount().size() <= limit && further.compareTo(BigInteger.valueOf(claimed)) < 0) {
            return fails(new Fault.TooHigh(claimed, further));
        }
        for (int count = 0; count < split.byCount().size(); count++) {
            PackAnswer each = split.byCount().get(count);
            BigInteger least = product(cost, count).add(BigInteger.valueOf(each.bound()));
            if (least.compareTo(BigInteger.valueOf(claimed)) < 0) {
                return fails(new Fault.TooHigh(claimed, least));
            }
            Verdict verdict =
                    cost(PackAnswer.Split.question(question, split.host(), count), each, steps);
            if (!(verdict instanceof Verdict.Holds)) {
                return verdict;
            }
        }
        return new Verdict.Holds();
    }

    private static Verdict prices(PackQuestion question, PackAnswer answer, long steps) {
        List<Integer> counts = placeable(question);
        long left = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            left += counts.get(vm) > 0 ? answer.unplaced().get(vm) : 0;
        }
        List<Long> costs = question.hosts().stream().map(HostKind::cost).toList();
        CertificateCheck check = new CertificateCheck(question, answer.certificate(), costs);
        return check.verdict(counts, left, answer.bound(), steps);
    }

    /// A VM without a place costs one and a host nothing: then no VM may be worth more than one.
    static Verdict fewest(PackQuestion question, PackAnswer.Fewest fewest, long steps) {
        List<Integer> counts = placeable(question);
        long none = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            none += counts.get(vm) > 0 ? 0 : question.vms().get(vm).count();
        }
        Certificate certificate = fewest.certificate();
        for (long price : certificate.prices()) {
            if (price > certificate.parts()) {
                return fails(new Fault.Malformed("prices"));
            }
        }
        List<Long> costs = question.hosts().stream().map(_ -> 0L).toList();
        CertificateCheck check = new CertificateCheck(question, certificate, costs);
        return check.verdict(counts, 0, fewest.unplaced() - none, steps);
    }

    /// Of each kind how many there are; none of those that fit no host even alone.
    private static List<Integer> placeable(PackQuestion question) {
        List<Integer> counts = new ArrayList<>();
        for (VmKind vm : question.vms()) {
            boolean fits =
                    question.hosts().stream().anyMatch(host -> host.limit() > 0 && fits(vm, host));
            counts.add(fits ? vm.count() : 0);
        }
        return counts;
    }

    static boolean fits(VmKind vm, HostKind host) {
        return IntStream.range(0, vm.needs().size())
                .allMatch(r -> vm.needs().get(r) <= host.capacity().get(r));
    }

    private Verdict verdict(List<Integer> counts, long unplaced, long claimed, long steps) {
        if (!hasForm()) {
            return fails(new Fault.Malformed("certificate"));
        }
        BigInteger follows = bound(counts, unplaced);
        if (follows.compareTo(BigInteger.valueOf(claimed)) < 0) {
            return fails(new Fault.TooHigh(claimed, follows));
        }
        for (int host = 0; host < question.hosts().size(); host++) {
            HostKind stated = question.hosts().get(host);
            if (stated.limit() == 0) {
                continue;
            }
            try {
                Optional<Fault> fault = worthMore(host, steps);
                if (fault.isPresent()) {
                    return fails(fault.get());
                }
            } catch (WorthSearch.Exceeded _) {
                return new Verdict.Undecided(stated.name());
            }
        }
        return new Verdict.Holds();
    }

    private static Verdict fails(Fault fault) {
        return new Verdict.Fails(List.of(fault));
    }

    private boolean hasForm() {
        boolean isEach =
                certificate.prices().size() == question.vms().size()
                        && certificate.rents().size() == question.hosts().size()
                        && certificate.parts() > 0
                        && certificate.prices().stream().allMatch(price -> price >= 0)
                        && certificate.rents().stream().allMatch(rent -> rent >= 0);
        return isEach
                && IntStream.range(0, question.hosts().size())
                        .allMatch(host ->
                                certificate.rents().get(host) == 0
                                        || question.hosts().get(host).limit() != HostKind.ANY);
    }

    private Optional<Fault> worthMore(int host, long steps) throws WorthSearch.Exceeded {
        HostKind stated = question.hosts().get(host);
        BigInteger allowed =
                product(costs.get(host), certificate.parts())
                        .add(BigInteger.valueOf(certificate.rents().get(host)));
        long limit = allowed.bitLength() < Long.SIZE ? allowed.longValue() : Long.MAX_VALUE;
        AlikeVms alike = AlikeVms.of(question, certificate.prices(), stated);
        return WorthSearch.above(alike.wares(stated), limit, steps)
                .map(alike::single)
                .map(counts -> new Fault.WorthMore(stated.name(), counts, worth(counts), allowed));
    }

    private BigInteger worth(List<Integer> counts) {
        BigInteger worth = BigInteger.ZERO;
        for (int vm = 0; vm < counts.size(); vm++) {
            worth = worth.add(product(certificate.prices().get(vm), counts.get(vm)));
        }
        return worth;
    }

    /// What all but the dearest so many are worth, less the rents of all hosts, in whole costs.
    private BigInteger bound(List<Integer> counts, long unplaced) {
        BigInteger parts = worth(counts);
        List<Integer> order =
                IntStream.range(0, counts.size())
                        .boxed()
                        .sorted((one, other) ->
                                Long.compare(
                                        certificate.prices().get(other),
                                        certificate.prices().get(one)))
                        .toList();
        long open = unplaced;
        for (int vm : order) {
            long taken = Math.min(open, counts.get(vm));
            parts = parts.subtract(product(certificate.prices().get(vm), taken));
            open -= taken;
        }
        BigInteger step = BigInteger.ZERO;
        for (int host = 0; host < costs.size(); host++) {
            int limit = question.hosts().get(host).limit();
            step = limit == 0 ? step : step.gcd(BigInteger.valueOf(costs.get(host)));
            long rent = certificate.rents().get(host);
            if (rent > 0) {
                parts = parts.subtract(product(rent, question.hosts().get(host).limit()));
            }
        }
        if (parts.signum() <= 0) {
            return BigInteger.ZERO;
        }
        BigInteger whole = step.max(BigInteger.ONE);
        BigInteger one = BigInteger.valueOf(certificate.parts()).multiply(whole);
        return parts.add(one).subtract(BigInteger.ONE).divide(one).multiply(whole);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
