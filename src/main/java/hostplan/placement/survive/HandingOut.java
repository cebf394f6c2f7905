package hostplan.placement.survive;

import hostplan.placement.pack.Filled;
import hostplan.placement.survive.Turns.Room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What rules over places in which several hosts stand let these take beside what they carry.
final class HandingOut {

    private final List<PlaceLimit> limits;
    private final List<List<Long>> needs;
    private final List<Filled> hosts;

    /// Of each limit and each of its places how much more it may take.
    private final List<List<Room>> places = new ArrayList<>();

    /// @param needs of each kind of VM, by resource
    /// @param hosts with what they carry, each by itself where it stands in a place of several
    HandingOut(List<PlaceLimit> limits, List<List<Long>> needs, List<Filled> hosts) {
        this.limits = limits;
        this.needs = needs;
        this.hosts = hosts;
        limits.forEach(limit -> places.add(places(limit)));
    }

    private List<Room> places(PlaceLimit limit) {
        return limit.places().stream()
                .map(kinds ->
                        IntStream.range(0, hosts.size())
                                .filter(host -> kinds.contains(hosts.get(host).host()))
                                .boxed()
                                .toList())
                .filter(here -> !here.isEmpty())
                .map(here -> place(limit, here))
                .toList();
    }

    private Room place(PlaceLimit limit, List<Integer> here) {
        long used =
                here.stream()
                        .mapToLong(host -> used(hosts.get(host).counts(), limit.resource()))
                        .sum();
        return new Room(here, Math.max(0, limit.most() - used));
    }

    private long used(List<Integer> counts, int resource) {
        long used = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            used += needs.get(vm).get(resource) * counts.get(vm);
        }
        return used;
    }

    /// By limit, of each host of its places all that the place may take: more than it may, where
    /// several of them take it.
    List<Map<Integer, Long>> most() {
        List<Map<Integer, Long>> all = new ArrayList<>();
        for (List<Room> each : places) {
            Map<Integer, Long> more = new HashMap<>();
            each.forEach(place ->
                    place.hosts().forEach(host -> more.merge(host, place.free(), Math::min)));
            all.add(more);
        }
        return all;
    }

    /// The same handed out to the hosts of each place in turn, each way from another one on.
    List<Map<Integer, Long>> handedOut(int way) {
        List<Map<Integer, Long>> all = new ArrayList<>();
        for (int limit = 0; limit < limits.size(); limit++) {
            all.add(new Turns(places.get(limit)).from(way + limit));
        }
        return all;
    }

    int ways() {
        return places.stream()
                .flatMap(List::stream)
                .mapToInt(place -> place.hosts().size())
                .max()
                .orElse(1);
    }

    /// Whether no place takes more than it may.
    ///
    /// @param found what the hosts take
    /// @param vms which kinds it counts, in its order
    boolean isKept(List<Filled> found, List<Integer> vms) {
        for (int limit = 0; limit < limits.size(); limit++) {
            for (Room place : places.get(limit)) {
                if (taken(found, vms, place, limits.get(limit).resource()) > place.free()) {
                    return false;
                }
            }
        }
        return true;
    }

    private long taken(List<Filled> found, List<Integer> vms, Room place, int resource) {
        long taken = 0;
        for (Filled each : found) {
            for (int vm = 0; place.hosts().contains(each.host()) && vm < vms.size(); vm++) {
                taken +=
                        needs.get(vms.get(vm)).get(resource) * each.counts().get(vm) * each.times();
            }
        }
        return taken;
    }
}
