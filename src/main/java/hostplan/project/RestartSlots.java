package hostplan.project;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Filled;
import hostplan.placement.survive.FailureCase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Where the VMs of each host start when it alone fails, as it was played through.
final class RestartSlots {

    private final PlacementAnswer answer;
    private final List<SeatedHost> hosts;
    private final Map<Integer, Map<Slot, Integer>> ofHost = new HashMap<>();

    RestartSlots(PlacementAnswer answer, List<SeatedHost> hosts) {
        this.answer = answer;
        this.hosts = hosts;
    }

    /// @param vm a kind of VM
    private record Slot(int host, int vm) {}

    /// Whether any host was let fail alone.
    boolean isAny() {
        return answer.cases().stream().anyMatch(each -> each.failed().size() == 1);
    }

    /// How many VMs of a kind that run on one host start on another.
    int open(int from, int to, int vm) {
        return slots(from).getOrDefault(new Slot(to, vm), 0);
    }

    private Map<Slot, Integer> slots(int from) {
        return ofHost.computeIfAbsent(from, this::played);
    }

    private Map<Slot, Integer> played(int from) {
        Map<Slot, Integer> slots = new HashMap<>();
        Map<Integer, Integer> used = new HashMap<>();
        answer.cases().stream()
                .filter(each -> each.failed().equals(List.of(hosts.get(from).row())))
                .map(FailureCase::restarts)
                .flatMap(List::stream)
                .forEach(restart -> put(from, restart, used, slots));
        return slots;
    }

    /// Of hosts that carry the same, one after the other takes VMs in.
    private void put(
            int from, Filled restart, Map<Integer, Integer> used, Map<Slot, Integer> slots) {
        List<Integer> alike =
                IntStream.range(0, hosts.size())
                        .filter(host -> host != from && hosts.get(host).row() == restart.host())
                        .boxed()
                        .toList();
        int first = used.getOrDefault(restart.host(), 0);
        int last = Math.min(alike.size(), first + restart.times());
        used.put(restart.host(), last);
        for (int host : alike.subList(Math.min(first, last), last)) {
            for (int vm = 0; vm < restart.counts().size(); vm++) {
                slots.merge(new Slot(host, vm), restart.counts().get(vm), Integer::sum);
            }
        }
    }
}
