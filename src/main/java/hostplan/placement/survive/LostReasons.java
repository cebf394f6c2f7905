package hostplan.placement.survive;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Asks every host that is left after a restart why it does not take one more VM. What more room
/// would not cure is told before what it would.
final class LostReasons {

    private enum Cause {
        NODES,
        REFUSED,
        BOUND,
        APART,
        ROOM,
        NONE
    }

    private final PackQuestion question;
    private final List<HostsLeft> left;
    private final FailureRules rules;
    private final int stated;

    LostReasons(PackQuestion question, List<HostsLeft> left, FailureRules rules, int stated) {
        this.question = question;
        this.left = left;
        this.rules = rules;
        this.stated = stated;
    }

    List<WhyLost> of(int vm) {
        if (left.isEmpty()) {
            return List.of(new WhyLost.NoHostLeft());
        }
        Map<Cause, Long> hosts = new EnumMap<>(Cause.class);
        List<HostsLeft> full = new ArrayList<>();
        for (HostsLeft host : left) {
            Cause cause = cause(host, vm);
            hosts.merge(cause, (long) host.filled().times(), Long::sum);
            if (cause == Cause.ROOM) {
                full.add(host);
            }
        }
        List<WhyLost> reasons = new ArrayList<>();
        hosts.forEach((cause, count) -> reasons.add(reason(cause, count, full, vm)));
        return reasons;
    }

    private WhyLost reason(Cause cause, long hosts, List<HostsLeft> full, int vm) {
        return switch (cause) {
            case NODES -> new WhyLost.NodesTooNarrow(hosts);
            case REFUSED -> new WhyLost.Refused(hosts);
            case BOUND -> new WhyLost.BoundElsewhere(hosts);
            case APART -> new WhyLost.KeptApart(hosts);
            case ROOM -> noRoom(hosts, full, vm);
            case NONE -> new WhyLost.SearchEnded(hosts);
        };
    }

    private WhyLost.NoRoom noRoom(long hosts, List<HostsLeft> full, int vm) {
        HostsLeft nearest =
                full.stream()
                        .min(Comparator.comparingDouble(host -> share(host.filled(), vm)))
                        .orElseThrow();
        return new WhyLost.NoRoom(hosts, nearest.place(), missing(nearest.filled(), vm));
    }

    private Cause cause(HostsLeft host, int vm) {
        Cause cause = Cause.NONE;
        for (int r = stated; r < question.resources().size(); r++) {
            Cause here = byRule(host.filled(), vm, r);
            cause = here.compareTo(cause) < 0 ? here : cause;
        }
        if (cause.compareTo(Cause.APART) > 0 && isApart(host.filled(), vm)) {
            return Cause.APART;
        }
        boolean isFull = cause == Cause.NONE && !missing(host.filled(), vm).isEmpty();
        return isFull ? Cause.ROOM : cause;
    }

    /// Resources behind the stated ones stand for what a host refuses and for rules.
    private Cause byRule(Filled host, int vm, int resource) {
        long needed = needs(vm, resource);
        if (needed == 0) {
            return Cause.NONE;
        }
        String name = question.resources().get(resource);
        long has = capacity(host, resource);
        if (needed > has) {
            return name.startsWith(PackQuestion.REFUSED_BY_NODES)
                    ? Cause.NODES
                    : name.startsWith(PackQuestion.REFUSED) ? Cause.REFUSED : Cause.BOUND;
        }
        boolean isFull = needed + rules.failing().used(host.counts(), resource) > has;
        return isFull || isPlaceFull(host.host(), needed, resource) ? Cause.APART : Cause.NONE;
    }

    private boolean isPlaceFull(int host, long needed, int resource) {
        return rules.keepsApart()
                && rules.failing().limits().stream()
                        .filter(limit -> limit.resource() == resource)
                        .anyMatch(limit ->
                                limit.places().stream()
                                        .filter(place -> place.contains(host))
                                        .anyMatch(place ->
                                                used(place, resource) + needed > limit.most()));
    }

    private long used(List<Integer> place, int resource) {
        return left.stream()
                .map(HostsLeft::filled)
                .filter(each -> place.contains(each.host()))
                .mapToLong(each -> rules.failing().used(each.counts(), resource) * each.times())
                .sum();
    }

    private boolean isApart(Filled host, int vm) {
        int most = question.vms().get(vm).mostPerHost();
        return rules.keepsApart() && most != VmKind.ANY && host.counts().get(vm) >= most;
    }

    /// Of the stated resources.
    private Map<Integer, Long> missing(Filled host, int vm) {
        Map<Integer, Long> missing = new TreeMap<>();
        for (int r = 0; r < stated; r++) {
            long needed = needs(vm, r);
            long free = capacity(host, r) - rules.failing().used(host.counts(), r);
            if (needed > 0 && needed > free) {
                missing.put(r, needed - free);
            }
        }
        return missing;
    }

    /// How much of what the host has it lacks.
    private double share(Filled host, int vm) {
        double share = 0;
        for (Map.Entry<Integer, Long> each : missing(host, vm).entrySet()) {
            share += (double) each.getValue() / Math.max(1, capacity(host, each.getKey()));
        }
        return share;
    }

    private long needs(int vm, int resource) {
        return rules.failing().needs().get(vm).get(resource);
    }

    private long capacity(Filled host, int resource) {
        return rules.failing().capacity().get(host.host()).get(resource);
    }
}
