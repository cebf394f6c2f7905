package hostplan.placement.pack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A question as the search sees it: VMs that need the same are one kind, resources of which there
/// is always enough are left out, and amounts are divided by what divides all needs.
///
/// Kinds that fit no host are left out too.
final class Model {

    final int kinds;
    final int resources;
    final int hosts;

    /// By kind and resource.
    final long[][] need;

    /// By host and resource.
    final long[][] capacity;

    final int[] count;
    final long[] cost;
    final int[] limit;

    /// Dearer than all that could be saved by leaving a VM without a place.
    final long penalty;

    /// By host and kind, how many of the kind alone fit one host; no more than there are.
    final int[][] alone;

    /// Of each kind those of the question, by their places.
    final List<List<Integer>> members;

    /// What is to be best.
    enum Wanted {

        /// As many VMs as can be, whatever that costs.
        MOST_VMS,

        /// Among those that place as many, the cheapest.
        LEAST_COST
    }

    private record Alike(List<Long> needs, int mostPerHost, int single) {}

    private Model(PackQuestion question, List<List<Integer>> members, Wanted wanted) {
        this.members = members;
        kinds = members.size();
        hosts = question.hosts().size();
        int[] kept = kept(question, members);
        resources = kept.length;
        need = new long[kinds][resources];
        capacity = new long[hosts][resources];
        count = new int[kinds];
        cost = new long[hosts];
        limit = new int[hosts];
        for (int kind = 0; kind < kinds; kind++) {
            List<Long> needs = question.vms().get(members.get(kind).getFirst()).needs();
            for (int r = 0; r < resources; r++) {
                need[kind][r] = needs.get(kept[r]);
            }
            count[kind] =
                    members.get(kind).stream()
                            .mapToInt(member -> question.vms().get(member).count())
                            .reduce(0, Math::addExact);
        }
        for (int host = 0; host < hosts; host++) {
            HostKind stated = question.hosts().get(host);
            cost[host] = wanted == Wanted.MOST_VMS ? 0 : stated.cost();
            limit[host] = stated.limit();
            for (int r = 0; r < resources; r++) {
                capacity[host][r] = stated.capacity().get(kept[r]);
            }
        }
        for (int r = 0; r < resources; r++) {
            divide(r);
        }
        penalty = wanted == Wanted.MOST_VMS ? 1 : penalty();
        alone = new int[hosts][kinds];
        for (int host = 0; host < hosts; host++) {
            for (int kind = 0; kind < kinds; kind++) {
                alone[host][kind] = Math.min(mostPerHost(question, kind), room(kind, host));
            }
        }
    }

    /// @param unplaceable is told the places of VMs that fit no host
    static Model of(PackQuestion question, Wanted wanted, List<Integer> unplaceable) {
        Map<Alike, List<Integer>> alike = new LinkedHashMap<>();
        for (int vm = 0; vm < question.vms().size(); vm++) {
            VmKind kind = question.vms().get(vm);
            if (!kind.fitsAny(question.hosts())) {
                unplaceable.add(vm);
                continue;
            }
            boolean isFree = isFree(kind);
            alike.computeIfAbsent(
                            new Alike(
                                    kind.needs(),
                                    isFree ? VmKind.ANY : kind.mostPerHost(),
                                    isFree ? -1 : vm),
                            _ -> new ArrayList<>())
                    .add(vm);
        }
        // Of a kind of which all may lie on one host there is no limit, so those can be merged.
        return new Model(question, List.copyOf(alike.values()), wanted);
    }

    /// Of one that is no limit by itself, the kinds are merged that have none.
    private int mostPerHost(PackQuestion question, int kind) {
        VmKind first = question.vms().get(members.get(kind).getFirst());
        return isFree(first) ? count[kind] : Math.min(first.mostPerHost(), count[kind]);
    }

    /// Whether all of them may lie on one host.
    private static boolean isFree(VmKind vm) {
        return vm.mostPerHost() >= vm.count();
    }

    /// Resources that may run out on some host.
    private static int[] kept(PackQuestion question, List<List<Integer>> members) {
        return IntStream.range(0, question.resources().size())
                .filter(r -> {
                    BigInteger all = BigInteger.ZERO;
                    for (List<Integer> kind : members) {
                        for (int member : kind) {
                            VmKind vm = question.vms().get(member);
                            all =
                                    all.add(
                                            BigInteger.valueOf(vm.needs().get(r))
                                                    .multiply(BigInteger.valueOf(vm.count())));
                        }
                    }
                    BigInteger needed = all;
                    return question.hosts().stream()
                            .anyMatch(host ->
                                    needed.compareTo(BigInteger.valueOf(host.capacity().get(r)))
                                            > 0);
                })
                .toArray();
    }

    private void divide(int resource) {
        long common = 0;
        for (long[] each : need) {
            common = gcd(common, each[resource]);
        }
        if (common > 1) {
            for (long[] each : need) {
                each[resource] /= common;
            }
            for (long[] each : capacity) {
                each[resource] /= common;
            }
        }
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private int room(int kind, int host) {
        long room = Integer.MAX_VALUE;
        for (int r = 0; r < resources; r++) {
            if (need[kind][r] > 0) {
                room = Math.min(room, capacity[host][r] / need[kind][r]);
            }
        }
        return limit[host] == 0 ? 0 : (int) room;
    }

    /// All hosts of which there are only so many, and any other.
    private long penalty() {
        long all = 1000 * dearest();
        for (int host = 0; host < hosts; host++) {
            if (isLimited(host)) {
                long used = Math.min(limit[host], Arrays.stream(count).asLongStream().sum());
                all = Math.addExact(all, Math.multiplyExact(used, cost[host]));
            }
        }
        return all;
    }

    long dearest() {
        return Math.max(1, Arrays.stream(cost).max().orElse(1));
    }

    boolean isLimited(int host) {
        return limit[host] != HostKind.ANY;
    }
}
