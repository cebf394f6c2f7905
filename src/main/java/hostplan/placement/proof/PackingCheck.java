package hostplan.placement.proof;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Whether a packing is one: every host carries no more than it has, no more hosts are used than
/// there are, every VM is placed once or said to have no place, and the cost is that of the hosts.
public final class PackingCheck {

    private final PackQuestion question;
    private final PackAnswer answer;
    private final List<Fault> faults = new ArrayList<>();

    private PackingCheck(PackQuestion question, PackAnswer answer) {
        this.question = question;
        this.answer = answer;
    }

    /// @return nothing where all is well
    public static List<Fault> of(PackQuestion question, PackAnswer answer) {
        PackingCheck check = new PackingCheck(question, answer);
        if (check.hasForm()) {
            check.hosts();
            check.limits();
            check.counts();
            check.cost();
        }
        return List.copyOf(check.faults);
    }

    private boolean hasForm() {
        int vms = question.vms().size();
        for (int place = 0; place < answer.filled().size(); place++) {
            Filled each = answer.filled().get(place);
            boolean isOne =
                    each.host() >= 0
                            && each.host() < question.hosts().size()
                            && each.times() > 0
                            && each.counts().size() == vms
                            && each.counts().stream().allMatch(count -> count >= 0);
            if (!isOne) {
                faults.add(new Fault.NoSuchHost(place));
            }
        }
        if (answer.unplaced().size() != vms) {
            faults.add(new Fault.Malformed("unplaced"));
        }
        return faults.isEmpty();
    }

    private void hosts() {
        for (int place = 0; place < answer.filled().size(); place++) {
            Filled each = answer.filled().get(place);
            HostKind host = question.hosts().get(each.host());
            for (int r = 0; r < question.resources().size(); r++) {
                BigInteger needed = needed(each, r);
                if (needed.compareTo(BigInteger.valueOf(host.capacity().get(r))) > 0) {
                    faults.add(
                            new Fault.OverCapacity(
                                    place,
                                    question.resources().get(r),
                                    needed,
                                    host.capacity().get(r)));
                }
            }
            for (int vm = 0; vm < question.vms().size(); vm++) {
                VmKind kind = question.vms().get(vm);
                if (each.counts().get(vm) > kind.mostPerHost()) {
                    faults.add(
                            new Fault.TooMany(
                                    place, kind.name(), each.counts().get(vm), kind.mostPerHost()));
                }
            }
        }
    }

    private BigInteger needed(Filled filled, int resource) {
        BigInteger sum = BigInteger.ZERO;
        for (int vm = 0; vm < question.vms().size(); vm++) {
            long need = question.vms().get(vm).needs().get(resource);
            sum = sum.add(product(need, filled.counts().get(vm)));
        }
        return sum;
    }

    private void limits() {
        for (int host = 0; host < question.hosts().size(); host++) {
            int kind = host;
            HostKind stated = question.hosts().get(host);
            long used =
                    answer.filled().stream()
                            .filter(each -> each.host() == kind)
                            .mapToLong(Filled::times)
                            .sum();
            if (stated.limit() != HostKind.ANY && used > stated.limit()) {
                faults.add(new Fault.OverLimit(stated.name(), used, stated.limit()));
            }
        }
    }

    private void counts() {
        for (int vm = 0; vm < question.vms().size(); vm++) {
            int kind = vm;
            VmKind stated = question.vms().get(vm);
            long placed =
                    answer.filled().stream()
                            .mapToLong(each -> (long) each.counts().get(kind) * each.times())
                            .sum();
            long unplaced = answer.unplaced().get(vm);
            if (unplaced < 0 || placed + unplaced != stated.count()) {
                faults.add(new Fault.Miscounted(stated.name(), placed, unplaced, stated.count()));
            }
        }
    }

    private void cost() {
        BigInteger cost = BigInteger.ZERO;
        for (Filled each : answer.filled()) {
            cost = cost.add(product(question.hosts().get(each.host()).cost(), each.times()));
        }
        if (!cost.equals(BigInteger.valueOf(answer.cost()))) {
            faults.add(new Fault.WrongCost(answer.cost(), cost));
        }
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
