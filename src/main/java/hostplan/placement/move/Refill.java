package hostplan.placement.move;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// Servers that go on carrying something, into which the other VMs are filled.
final class Refill {

    private final PlacementQuestion question;
    private final Today today;

    /// The kinds of which only so many may be on a host.
    private final List<Integer> apart;

    /// The rooms that are alike, with what is on each host already.
    private final Map<Room, List<int[]>> rooms = new LinkedHashMap<>();

    private final int[] open;

    /// @param host its kind
    /// @param free of each resource, and of each kind that is kept apart
    private record Room(int host, List<Long> free) {}

    Refill(Today today) {
        this.today = today;
        question = today.question();
        apart =
                IntStream.range(0, question.vms().size())
                        .filter(vm -> most(vm) != VmKind.ANY)
                        .boxed()
                        .toList();
        open = question.packing().vms().stream().mapToInt(VmKind::count).toArray();
    }

    private int most(int vm) {
        return question.packing().vms().get(vm).mostPerHost();
    }

    /// A host that carries so many of each kind and takes more.
    ///
    /// @param host its kind
    /// @param spared of what a host has, so many thousandths stay free for failures
    void add(int host, int[] counts, int spared) {
        List<Long> free = new ArrayList<>();
        for (int resource = 0; resource < today.resources(); resource++) {
            long all = question.packing().hosts().get(host).capacity().get(resource);
            boolean isStated = resource < question.stated();
            long most = isStated ? all - all * spared / 1000 : all;
            free.add(Math.max(0, most - today.used(counts, resource)));
        }
        apart.forEach(vm -> free.add(Math.max(0L, most(vm) - counts[vm])));
        rooms.computeIfAbsent(new Room(host, free), _ -> new ArrayList<>()).add(counts);
        for (int vm = 0; vm < counts.length; vm++) {
            open[vm] -= counts[vm];
        }
    }

    /// All hosts with what is on them then; empty where not all VMs find room.
    Optional<List<Filled>> filled(Watch watch) {
        List<VmKind> vms = new ArrayList<>();
        for (int vm = 0; vm < open.length; vm++) {
            if (open[vm] < 0) {
                return Optional.empty();
            }
            vms.add(kind(vm));
        }
        List<String> names = new ArrayList<>(question.packing().resources());
        apart.forEach(vm -> names.add("apart " + vm));
        List<HostKind> hosts = new ArrayList<>();
        rooms.forEach((room, all) -> hosts.add(new HostKind("", 1, all.size(), room.free())));
        AtomicBoolean isEnough = new AtomicBoolean();
        PackAnswer found =
                Packer.pack(
                        new PackQuestion(names, hosts, vms),
                        watch.until(isEnough::get),
                        each -> isEnough.set(each.placesAll()));
        return found.placesAll() ? Optional.of(together(found)) : Optional.empty();
    }

    private VmKind kind(int vm) {
        List<Long> needs = new ArrayList<>(question.packing().vms().get(vm).needs());
        apart.forEach(other -> needs.add(other == vm ? 1L : 0L));
        return new VmKind(question.packing().vms().get(vm).name(), needs, open[vm], VmKind.ANY);
    }

    private List<Filled> together(PackAnswer found) {
        List<Map.Entry<Room, List<int[]>>> all = List.copyOf(rooms.entrySet());
        int[] given = new int[all.size()];
        for (Filled each : found.filled()) {
            for (int one = 0; one < each.times(); one++) {
                int[] counts = all.get(each.host()).getValue().get(given[each.host()]++);
                Arrays.setAll(counts, vm -> counts[vm] + each.counts().get(vm));
            }
        }
        Map<Filled, Integer> times = new LinkedHashMap<>();
        all.forEach(room ->
                room.getValue()
                        .forEach(counts ->
                                times.merge(
                                        filled(room.getKey().host(), counts), 1, Integer::sum)));
        return times.entrySet().stream()
                .map(each -> each.getKey().withTimes(each.getValue()))
                .toList();
    }

    private static Filled filled(int host, int[] counts) {
        return new Filled(host, 1, Arrays.stream(counts).boxed().toList());
    }

    /// How many VMs of an answer have to move from where they run.
    static long moves(PlacementAnswer answer) {
        long moves = 0;
        for (SeatedHost host : Seating.of(answer)) {
            for (SeatedHost.Seats seats : host.seats()) {
                moves +=
                        seats.ones().stream()
                                .filter(one -> one.on().isPresent())
                                .filter(one -> !one.on().equals(host.server()))
                                .mapToLong(one -> (long) one.times() * one.ids().size())
                                .sum();
            }
        }
        return moves;
    }
}
