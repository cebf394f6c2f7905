package hostplan.project;

import hostplan.hardware.StoragePool;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Vm;
import hostplan.placement.move.SeatedHost;
import hostplan.project.SoughtCopy.Alike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Looks for a second host for each disk that is kept in pairs, the largest first: one with room on
/// its disk; of these one in another place, where a rule keeps the group apart over places; of
/// these one on which the VM can start when its own host fails; of these the one with most room.
/// What is found fits in whole bytes; that nothing is found does not prove that there is nothing.
final class CopySearch {

    /// Of more it is not looked where VMs could start, which would take too long.
    private static final int MOST_HOSTS = 500;

    private final ProjectIndex index;
    private final Placement placement;
    private final PlacementAnswer answer;
    private final List<SeatedHost> hosts;
    private final TwinDisks disks;
    private final StartRoom starts;
    private final int first;
    private final HostPlaces places;
    private final List<Optional<String>> pools;
    private final boolean triesStarts;
    private final long[] room;
    private final Map<Between, List<Vms.One>> copies = new TreeMap<>(Between.ORDER);
    private final Map<Between, Long> bytes = new TreeMap<>(Between.ORDER);

    /// Hosts of which some VM has no copy, or cannot start where it lies.
    private final Set<Integer> held = new HashSet<>();

    private long without;
    private long near;
    private long starting;

    /// @param first by which resource, counted from 0, the largest VMs come first
    CopySearch(
            ProjectIndex index,
            Placement placement,
            PlacementAnswer answer,
            List<SeatedHost> hosts,
            int first) {
        this.first = first;
        this.answer = answer;
        this.index = index;
        this.placement = placement;
        this.hosts = hosts;
        disks = new TwinDisks(index, placement, answer.question());
        starts = new StartRoom(answer, placement, hosts);
        places = new HostPlaces(index);
        pools = hosts.stream().map(host -> disks.pool(host).map(StoragePool::id)).toList();
        triesStarts = starts.isAny() && hosts.size() <= MOST_HOSTS;
        room = hosts.stream().mapToLong(disks::room).toArray();
    }

    /// Two hosts.
    private record Between(int from, int to) {
        static final Comparator<Between> ORDER =
                Comparator.comparingInt(Between::from).thenComparingInt(Between::to);
    }

    SecondCopies found() {
        List<SoughtCopy> all = sought();
        all.sort(Comparator.comparingLong(this::rank).reversed());
        long vms = all.stream().mapToLong(SoughtCopy::vms).sum();
        all.forEach(this::place);
        List<SecondCopies.Pair> pairs = new ArrayList<>();
        copies.forEach((between, ones) ->
                pairs.add(
                        new SecondCopies.Pair(
                                between.from(),
                                between.to(),
                                bytes.getOrDefault(between, 0L),
                                ones)));
        return new SecondCopies(
                vms,
                without,
                near,
                triesStarts ? Optional.of(starting) : Optional.empty(),
                starters(),
                pairs,
                disks.unchosen(hosts));
    }

    private Set<Integer> starters() {
        Set<Integer> starters = new HashSet<>();
        for (Between between : copies.keySet()) {
            if (triesStarts && !held.contains(between.from())) {
                starters.add(between.from());
            }
        }
        return starters;
    }

    private long rank(SoughtCopy sought) {
        return answer.question().packing().vms().get(sought.alike().vm()).needs().get(first);
    }

    /// Takes from the room of every host what its own VMs need.
    private List<SoughtCopy> sought() {
        Map<Alike, SoughtCopy> all = new LinkedHashMap<>();
        for (int host = 0; host < hosts.size(); host++) {
            Set<Integer> single = new HashSet<>();
            for (SeatedHost.Seats seats : hosts.get(host).seats()) {
                for (Vms.One one : seats.ones()) {
                    TwinDisks.Size size = disks.of(hosts.get(host), seats.vm(), one);
                    room[host] -= Math.multiplyExact(size.own(), (long) one.times());
                    int from = host;
                    size.copy()
                            .map(copy -> new Alike(from, seats.vm(), copy, apart(one)))
                            .ifPresentOrElse(
                                    alike -> all.computeIfAbsent(alike, SoughtCopy::new).add(one),
                                    () -> {
                                        single.add(seats.vm());
                                        held.add(from);
                                    });
                }
            }
            if (triesStarts) {
                starts.begin(host, single);
            }
        }
        return new ArrayList<>(all.values());
    }

    private List<Place> apart(Vms.One one) {
        Optional<String> group = index.vm(one.ids().getFirst()).map(Vm::group);
        return placement.groups().stream()
                .filter(rule -> group.filter(rule.group()::equals).isPresent())
                .filter(rule -> rule.policy() == GroupRule.Policy.APART)
                .map(GroupRule::place)
                .filter(place -> place != Place.HOST)
                .distinct()
                .toList();
    }

    private void place(SoughtCopy sought) {
        while (sought.open() > 0) {
            Optional<Integer> to = best(sought.alike());
            if (to.isEmpty()) {
                without += sought.vms();
                held.add(sought.alike().from());
                return;
            }
            put(sought, to.get());
        }
    }

    private Optional<Integer> best(Alike sought) {
        Optional<Integer> best = Optional.empty();
        for (int to = 0; to < hosts.size(); to++) {
            if (fits(sought, to) && (best.isEmpty() || isBetter(sought, to, best.get()))) {
                best = Optional.of(to);
            }
        }
        return best;
    }

    /// In a pool only its own hosts hold copies.
    private boolean fits(Alike sought, int to) {
        return to != sought.from() && room[to] >= sought.size() && pool(sought.from(), to);
    }

    private boolean pool(int from, int to) {
        return pools.get(from).isEmpty() || pools.get(from).equals(pools.get(to));
    }

    private boolean isBetter(Alike sought, int to, int than) {
        boolean isFar = isFar(sought, to);
        if (isFar != isFar(sought, than)) {
            return isFar;
        }
        boolean isStart = starting(sought, to, 1) > 0;
        boolean wasStart = starting(sought, than, 1) > 0;
        return isStart == wasStart ? room[to] > room[than] : isStart;
    }

    private boolean isFar(Alike sought, int to) {
        return sought.apart().stream()
                .allMatch(place ->
                        Collections.disjoint(places(sought.from(), place), places(to, place)));
    }

    private List<String> places(int host, Place place) {
        return hosts.get(host)
                .server()
                .map(server -> places.orItself(server, place))
                .orElse(List.of("bought " + host));
    }

    private int starting(Alike sought, int to, int most) {
        return triesStarts ? starts.fitting(sought.from(), to, sought.vm(), most) : 0;
    }

    /// As many as fit there, and where some can start there no others.
    private void put(SoughtCopy sought, int to) {
        Alike alike = sought.alike();
        long fit = alike.size() == 0 ? Integer.MAX_VALUE : room[to] / alike.size();
        int most = (int) Math.min(fit, sought.open());
        int start = starting(alike, to, most);
        List<Vms.One> taken = sought.take(start > 0 ? start : most);
        if (start > 0) {
            starts.start(alike.from(), to, alike.vm(), start);
            starting += SoughtCopy.vms(taken);
        } else {
            held.add(alike.from());
        }
        near += isFar(alike, to) ? 0 : SoughtCopy.vms(taken);
        long size = Math.multiplyExact(alike.size(), (long) (start > 0 ? start : most));
        room[to] -= size;
        Between between = new Between(alike.from(), to);
        bytes.merge(between, size, Math::addExact);
        copies.computeIfAbsent(between, _ -> new ArrayList<>()).addAll(taken);
    }
}
