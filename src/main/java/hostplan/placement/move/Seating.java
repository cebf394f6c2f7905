package hostplan.placement.move;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.pack.Filled;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives the hosts of an answer servers and VMs by name. Servers that are alike carry what keeps as
/// many VMs where they are as possible; VMs that run on a host that is to carry their kind stay
/// there, and the others fill what is left in the order of the project.
public final class Seating {

    private static final Deque<Vms.One> NONE = new ArrayDeque<>();

    private final PlacementAnswer answer;

    /// By kind of VM and server, those that run there and are not seated yet.
    private final List<Map<String, Deque<Vms.One>>> running = new ArrayList<>();

    private final List<Deque<Vms.One>> elsewhere = new ArrayList<>();

    private Seating(PlacementAnswer answer) {
        this.answer = answer;
    }

    /// @return the hosts of the answer, one by one
    public static List<SeatedHost> of(PlacementAnswer answer) {
        Seating seating = new Seating(answer);
        seating.readOnes();
        return seating.seated(seating.places());
    }

    /// Those of a kind that have no place.
    ///
    /// @param hosts of the answer
    public static List<Vms.One> unseated(PlacementAnswer answer, List<SeatedHost> hosts, int vm) {
        Map<List<String>, Integer> seated = new HashMap<>();
        for (SeatedHost host : hosts) {
            for (SeatedHost.Seats seats : host.seats()) {
                if (seats.vm() == vm) {
                    seats.ones().forEach(one -> seated.merge(one.ids(), one.times(), Integer::sum));
                }
            }
        }
        List<Vms.One> left = new ArrayList<>();
        for (Vms.One one : answer.question().vms().get(vm).ones()) {
            int times = one.times() - seated.getOrDefault(one.ids(), 0);
            if (times > 0) {
                left.add(new Vms.One(one.ids(), times, one.on()));
            }
        }
        return left;
    }

    private void readOnes() {
        for (Vms vms : answer.question().vms()) {
            Map<String, Deque<Vms.One>> on = new HashMap<>();
            Deque<Vms.One> free = new ArrayDeque<>();
            for (Vms.One one : vms.ones()) {
                one.on()
                        .map(server -> on.computeIfAbsent(server, _ -> new ArrayDeque<>()))
                        .orElse(free)
                        .add(one);
            }
            running.add(on);
            elsewhere.add(free);
        }
    }

    /// One host of a row.
    private record Place(int row, Optional<String> server, int number) {}

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int kind = 0; kind < answer.question().hosts().size(); kind++) {
            int host = kind;
            List<Integer> rows = new ArrayList<>();
            for (int row = 0; row < answer.standing().size(); row++) {
                if (answer.standing().get(row).host() == host) {
                    rows.add(row);
                }
            }
            switch (answer.question().hosts().get(kind)) {
                case Hosts.Standing(List<String> servers) -> places.addAll(match(rows, servers));
                case Hosts.Bought _ -> places.addAll(numbered(rows));
            }
        }
        places.sort(Comparator.comparingInt(Place::row));
        return places;
    }

    private List<Place> numbered(List<Integer> rows) {
        List<Place> places = new ArrayList<>();
        for (int row : rows) {
            for (int one = 0; one < answer.standing().get(row).times(); one++) {
                places.add(new Place(row, Optional.empty(), places.size() + 1));
            }
        }
        return places;
    }

    private List<Place> match(List<Integer> rows, List<String> servers) {
        long[][] staying =
                rows.stream()
                        .map(answer.standing()::get)
                        .map(row -> servers.stream().mapToLong(each -> alike(row, each)).toArray())
                        .toArray(long[][]::new);
        List<Integer> times = rows.stream().map(row -> answer.standing().get(row).times()).toList();
        List<Integer> chosen = Matching.of(times, staying, servers.size());
        List<Place> places = new ArrayList<>();
        for (int server = 0; server < servers.size(); server++) {
            if (chosen.get(server) >= 0) {
                int row = rows.get(chosen.get(server));
                places.add(new Place(row, Optional.of(servers.get(server)), 0));
            }
        }
        return places;
    }

    /// How many VMs could stay.
    private long alike(Filled row, String server) {
        long alike = 0;
        for (int vm = 0; vm < running.size(); vm++) {
            int wanted = row.counts().get(vm);
            Deque<Vms.One> here = running.get(vm).getOrDefault(server, NONE);
            alike += Math.min(wanted, here.stream().mapToInt(Vms.One::times).sum()) * size(vm);
        }
        return alike;
    }

    /// How many VMs of a kind are placed as a whole.
    private long size(int vm) {
        return answer.question().vms().get(vm).ones().stream()
                .findFirst()
                .map(one -> one.ids().size())
                .orElse(1);
    }

    private List<SeatedHost> seated(List<Place> places) {
        List<List<List<Vms.One>>> all = new ArrayList<>();
        for (Place place : places) {
            List<List<Vms.One>> here = new ArrayList<>();
            for (int vm = 0; vm < running.size(); vm++) {
                here.add(staying(place, vm));
            }
            all.add(here);
        }
        for (int vm = 0; vm < running.size(); vm++) {
            running.get(vm).values().forEach(elsewhere.get(vm)::addAll);
        }
        List<SeatedHost> seated = new ArrayList<>();
        for (int each = 0; each < places.size(); each++) {
            seated.add(host(places.get(each), all.get(each)));
        }
        return seated;
    }

    private List<Vms.One> staying(Place place, int vm) {
        int wanted = answer.standing().get(place.row()).counts().get(vm);
        return place.server()
                .flatMap(server -> Optional.ofNullable(running.get(vm).get(server)))
                .map(here -> take(here, wanted))
                .orElseGet(List::of);
    }

    private SeatedHost host(Place place, List<List<Vms.One>> staying) {
        Filled row = answer.standing().get(place.row());
        List<SeatedHost.Seats> seats = new ArrayList<>();
        for (int vm = 0; vm < staying.size(); vm++) {
            List<Vms.One> ones = new ArrayList<>(staying.get(vm));
            int stay = ones.stream().mapToInt(Vms.One::times).sum();
            ones.addAll(take(elsewhere.get(vm), row.counts().get(vm) - stay));
            if (!ones.isEmpty()) {
                seats.add(new SeatedHost.Seats(vm, ones));
            }
        }
        return new SeatedHost(place.row(), row.host(), place.server(), place.number(), seats);
    }

    /// Up to so many, off the front.
    private static List<Vms.One> take(Deque<Vms.One> from, int wanted) {
        List<Vms.One> taken = new ArrayList<>();
        int open = wanted;
        while (open > 0 && !from.isEmpty()) {
            Vms.One first = from.removeFirst();
            int times = Math.min(open, first.times());
            taken.add(new Vms.One(first.ids(), times, first.on()));
            if (times < first.times()) {
                from.addFirst(new Vms.One(first.ids(), first.times() - times, first.on()));
            }
            open -= times;
        }
        return taken;
    }
}
