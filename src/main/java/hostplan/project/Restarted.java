package hostplan.project;

import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Filled;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// VMs of failed hosts that start on another one. Which of several that need the same goes where
/// makes no difference: they are taken in the order in which they are listed.
///
/// @param host name of the host on which they start
/// @param vms their identities, as often as there are several of one
public record Restarted(String host, List<String> vms) {

    public Restarted {
        vms = List.copyOf(vms);
    }

    /// All that start elsewhere when some place fails, in the order of the hosts.
    ///
    /// @param hosts of the answer, one by one
    static List<Restarted> of(
            HostNames names, List<SeatedHost> hosts, PlaceFailures.Failure failure) {
        return of(names, hosts, failure, waiting(failure.failed()));
    }

    /// By kind, the identities of all that stay down, as often as there are several of one.
    static Map<Integer, List<String>> down(
            HostNames names, List<SeatedHost> hosts, PlaceFailures.Failure failure) {
        Map<Integer, Deque<List<String>>> waiting = waiting(failure.failed());
        of(names, hosts, failure, waiting);
        Map<Integer, List<String>> down = new HashMap<>();
        waiting.forEach(
                (kind, ones) -> down.put(kind, ones.stream().flatMap(List::stream).toList()));
        return down;
    }

    /// @param waiting what ran on the hosts that fail; those that start are taken from it
    private static List<Restarted> of(
            HostNames names,
            List<SeatedHost> hosts,
            PlaceFailures.Failure failure,
            Map<Integer, Deque<List<String>>> waiting) {
        Map<Integer, Deque<SeatedHost>> left = left(hosts, failure.failed());
        List<Restarted> restarted = new ArrayList<>();
        for (Filled filled : failure.played().restarts()) {
            Deque<SeatedHost> targets = left.getOrDefault(filled.host(), new ArrayDeque<>());
            for (int i = 0; i < filled.times() && !targets.isEmpty(); i++) {
                List<String> vms = taken(filled.counts(), waiting);
                String host = names.of(targets.removeFirst());
                if (!vms.isEmpty()) {
                    restarted.add(new Restarted(host, vms));
                }
            }
        }
        return restarted;
    }

    /// By kind what ran on the hosts that fail, each that is placed as a whole by itself.
    private static Map<Integer, Deque<List<String>>> waiting(List<SeatedHost> failed) {
        Map<Integer, Deque<List<String>>> waiting = new HashMap<>();
        for (SeatedHost host : failed) {
            for (SeatedHost.Seats seats : host.seats()) {
                Deque<List<String>> ones =
                        waiting.computeIfAbsent(seats.vm(), _ -> new ArrayDeque<>());
                for (Vms.One one : seats.ones()) {
                    for (int i = 0; i < one.times(); i++) {
                        ones.addLast(one.ids());
                    }
                }
            }
        }
        return waiting;
    }

    /// The hosts that do not fail, by their row of the answer.
    private static Map<Integer, Deque<SeatedHost>> left(
            List<SeatedHost> hosts, List<SeatedHost> failed) {
        Map<Integer, Deque<SeatedHost>> left = new HashMap<>();
        for (SeatedHost host : hosts) {
            if (!failed.contains(host)) {
                left.computeIfAbsent(host.row(), _ -> new ArrayDeque<>()).addLast(host);
            }
        }
        return left;
    }

    private static List<String> taken(
            List<Integer> counts, Map<Integer, Deque<List<String>>> waiting) {
        List<String> vms = new ArrayList<>();
        for (int kind = 0; kind < counts.size(); kind++) {
            Deque<List<String>> ones = waiting.getOrDefault(kind, new ArrayDeque<>());
            for (int i = 0; i < counts.get(kind) && !ones.isEmpty(); i++) {
                vms.addAll(ones.removeFirst());
            }
        }
        return vms;
    }
}
