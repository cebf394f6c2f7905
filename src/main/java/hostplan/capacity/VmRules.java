package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.EnumMap;
import java.util.Map;

/// What no virtual machine may have, however much of the host is free.
final class VmRules {

    private VmRules() {}

    static Map<Resource, Rejection> refusals(SlicingQuestion question, SliceNeed need) {
        Map<Resource, Rejection> found = new EnumMap<>(Resource.class);
        Map<Resource, Fraction> amounts = need.flavor().amounts();
        for (VmLimit limit : question.ruleSet().limits()) {
            Fraction amount = amounts.getOrDefault(limit.resource(), Fraction.ZERO);
            if (amount.compareTo(limit.most()) > 0) {
                found.put(limit.resource(), new Rejection.OverLimit(limit, amount));
            }
        }
        question.host()
                .processors()
                .filter(cpu -> need.threads().compareTo(Fraction.of(cpu.threads())) > 0)
                .ifPresent(cpu ->
                        found.put(
                                Resource.VCPUS,
                                new Rejection.MoreVcpusThanThreads(
                                        need.threads().floor().intValueExact(), cpu.threads())));
        return found;
    }
}
