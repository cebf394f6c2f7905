package hostplan.placement;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why VMs have no place: every host of the answer, and every host that is offered and not used,
/// with what it lacks for one more.
///
/// @param vm their kind, by its place in the question
/// @param count how many have no place
/// @param reasons hosts that lack the same are one reason, those with most hosts first
/// @param nearest the host that lacks least, measured by shares of what it has
public record WhyNot(int vm, int count, List<Reason> reasons, Optional<Shortage> nearest) {

    public WhyNot {
        reasons = List.copyOf(reasons);
    }

    /// Hosts that refuse for the same reason.
    ///
    /// @param resources that are short, by their places in the question; empty where so many of the
    ///   kind may not be on one host, or where it is offered no more often
    /// @param hosts how many
    /// @param evenEmpty whether such a host would refuse one also if it carried nothing
    public record Reason(List<Integer> resources, long hosts, boolean evenEmpty) {
        public Reason {
            resources = List.copyOf(resources);
        }
    }

    /// What one host lacks.
    ///
    /// @param host its kind, by its place in the question
    /// @param row its place among the hosts of the answer; empty where it is not used
    /// @param missing by resource
    public record Shortage(int host, Optional<Integer> row, Map<Integer, Long> missing) {
        public Shortage {
            missing = Map.copyOf(missing);
        }
    }

    /// For each kind of which some have no place.
    public static List<WhyNot> of(PlacementAnswer answer) {
        List<WhyNot> all = new ArrayList<>();
        for (int vm = 0; vm < answer.unplaced().size(); vm++) {
            if (answer.unplaced().get(vm) > 0) {
                all.add(new Search(answer, vm).found());
            }
        }
        return all;
    }

    private record Lacks(List<Integer> resources, boolean evenEmpty) {}

    private static final class Search {
        private final PlacementAnswer answer;
        private final int vm;
        private final Map<Lacks, Long> reasons = new LinkedHashMap<>();
        private final List<Shortage> shortages = new ArrayList<>();

        Search(PlacementAnswer answer, int vm) {
            this.answer = answer;
            this.vm = vm;
        }

        WhyNot found() {
            List<HostKind> hosts = answer.question().packing().hosts();
            long[] used = new long[hosts.size()];
            for (int row = 0; row < answer.standing().size(); row++) {
                Filled each = answer.standing().get(row);
                used[each.host()] += each.times();
                look(each.host(), Optional.of(row), each.counts(), each.times());
            }
            for (int host = 0; host < hosts.size(); host++) {
                long others = others(host, used[host]);
                if (others > 0) {
                    look(host, Optional.empty(), List.of(), others);
                }
            }
            return new WhyNot(
                    vm,
                    answer.unplaced().get(vm),
                    reasons.entrySet().stream()
                            .sorted(Map.Entry.<Lacks, Long>comparingByValue().reversed())
                            .map(each ->
                                    new Reason(
                                            each.getKey().resources(),
                                            each.getValue(),
                                            each.getKey().evenEmpty()))
                            .toList(),
                    shortages.stream().min(Comparator.comparingDouble(this::share)));
        }

        /// How many are offered and not used. Of a kind of any number one stands for all that there
        /// could be, and those that are used for others.
        private long others(int host, long used) {
            int limit = answer.question().packing().hosts().get(host).limit();
            return limit == HostKind.ANY ? (used > 0 ? 0 : 1) : limit - used;
        }

        private void look(int host, Optional<Integer> row, List<Integer> counts, long times) {
            Map<Integer, Long> always = missing(host, List.of());
            boolean evenEmpty = !always.isEmpty();
            // What VMs on it take is no reason where one would not fit beside nothing.
            Map<Integer, Long> missing = evenEmpty ? always : missing(host, counts);
            List<Integer> resources = missing.keySet().stream().sorted().toList();
            reasons.merge(new Lacks(resources, evenEmpty), times, Long::sum);
            boolean isOfHosts =
                    !missing.isEmpty()
                            && resources.stream().allMatch(r -> r < answer.question().stated());
            if (isOfHosts) {
                shortages.add(new Shortage(host, row, missing));
            }
        }

        private Map<Integer, Long> missing(int host, List<Integer> counts) {
            List<VmKind> vms = answer.question().packing().vms();
            HostKind kind = answer.question().packing().hosts().get(host);
            Map<Integer, Long> missing = new LinkedHashMap<>();
            for (int r = 0; r < kind.capacity().size(); r++) {
                long needed = vms.get(vm).needs().get(r);
                if (needed == 0) {
                    continue;
                }
                for (int other = 0; other < counts.size(); other++) {
                    needed += vms.get(other).needs().get(r) * counts.get(other);
                }
                if (needed > kind.capacity().get(r)) {
                    missing.put(r, needed - kind.capacity().get(r));
                }
            }
            return missing;
        }

        private double share(Shortage shortage) {
            HostKind kind = answer.question().packing().hosts().get(shortage.host());
            double share = 0;
            for (Map.Entry<Integer, Long> each : shortage.missing().entrySet()) {
                share +=
                        (double) each.getValue()
                                / Math.max(1, (double) kind.capacity().get(each.getKey()));
            }
            return share;
        }
    }
}
