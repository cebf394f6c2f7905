package hostplan.project;

import hostplan.capacity.Resource;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.Placer;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.VmKind;
import hostplan.placement.survive.FailureRules;
import hostplan.placement.survive.PlaceLimit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// How many VMs of a host can start on another when the first fails alone, beside what runs there
/// and what the drill lets start there. Their disks lie there already and are not counted.
final class StartRoom {

    private final PlacementAnswer answer;
    private final List<SeatedHost> hosts;
    private final FailureRules rules;
    private final RestartSlots slots;
    private final int disk;

    private final Map<Integer, long[]> running = new HashMap<>();

    /// By failed host, what is started on others.
    private final Map<Integer, Started> started = new HashMap<>();

    StartRoom(PlacementAnswer answer, Placement placement, List<SeatedHost> hosts) {
        this.answer = answer;
        this.hosts = hosts;
        rules = Placer.rules(answer.question(), placement.failures());
        slots = new RestartSlots(answer, hosts);
        disk = answer.question().place(Resource.DISK);
    }

    /// Whether any host was let fail alone.
    boolean isAny() {
        return slots.isAny();
    }

    /// Of each host, how many of each kind start there.
    private record Started(Map<Integer, List<Integer>> counts) {

        int count(int host, int vm) {
            return counts.containsKey(host) ? counts.get(host).get(vm) : 0;
        }

        void add(int host, int vm, int count, int kinds) {
            List<Integer> here =
                    counts.computeIfAbsent(
                            host, _ -> new ArrayList<>(Collections.nCopies(kinds, 0)));
            here.set(vm, here.get(vm) + count);
        }
    }

    /// Says which VMs of a host start where the drill lets them.
    ///
    /// @param vms the kinds of which some have no second copy
    void begin(int from, Set<Integer> vms) {
        Started all = new Started(new HashMap<>());
        for (int to = 0; to < hosts.size(); to++) {
            for (int vm : vms) {
                int count = slots.open(from, to, vm);
                if (count > 0) {
                    all.add(to, vm, count, kinds());
                }
            }
        }
        started.put(from, all);
    }

    private int kinds() {
        return answer.question().vms().size();
    }

    /// How many more of a kind can start on another host, up to so many.
    int fitting(int from, int to, int vm, int most) {
        long fitting = most;
        for (int r = 0; r < answer.question().packing().resources().size(); r++) {
            long needs = rules.failing().needs().get(vm).get(r);
            if (r != disk && needs > 0) {
                fitting = Math.min(fitting, Math.max(0, left(from, to, r)) / needs);
            }
        }
        VmKind kind = answer.question().packing().vms().get(vm);
        if (rules.keepsApart() && kind.mostPerHost() != VmKind.ANY) {
            int here = standing(to).get(vm) + started(from).count(to, vm);
            fitting = Math.min(fitting, Math.max(0, kind.mostPerHost() - here));
        }
        return (int) fitting;
    }

    void start(int from, int to, int vm, int count) {
        started(from).add(to, vm, count, kinds());
    }

    /// What VMs on a host take of each resource while another has failed.
    private long[] running(int host) {
        return running.computeIfAbsent(
                hosts.get(host).row(),
                row ->
                        IntStream.range(0, answer.question().packing().resources().size())
                                .mapToLong(resource ->
                                        rules.failing()
                                                .used(
                                                        answer.standing().get(row).counts(),
                                                        resource))
                                .toArray());
    }

    private Started started(int from) {
        return started.computeIfAbsent(from, _ -> new Started(new HashMap<>()));
    }

    private List<Integer> standing(int host) {
        return answer.standing().get(hosts.get(host).row()).counts();
    }

    /// What is free of a resource; of a place that shares it, where that is less.
    private long left(int from, int to, int resource) {
        long left =
                rules.failing().capacity().get(hosts.get(to).host()).get(resource)
                        - used(from, to, resource);
        if (rules.keepsApart()) {
            for (PlaceLimit limit : rules.failing().limits()) {
                if (limit.resource() == resource) {
                    left = Math.min(left, left(from, to, limit));
                }
            }
        }
        return left;
    }

    private long left(int from, int to, PlaceLimit limit) {
        long least = Long.MAX_VALUE;
        for (List<Integer> place : limit.places()) {
            if (place.contains(hosts.get(to).host())) {
                long used = 0;
                for (int host = 0; host < hosts.size(); host++) {
                    boolean isThere = host != from && place.contains(hosts.get(host).host());
                    used += isThere ? used(from, host, limit.resource()) : 0;
                }
                least = Math.min(least, limit.most() - used);
            }
        }
        return least;
    }

    private long used(int from, int host, int resource) {
        long used = running(host)[resource];
        List<Integer> more = started(from).counts().getOrDefault(host, List.of());
        return used + rules.failing().used(more, resource);
    }
}
