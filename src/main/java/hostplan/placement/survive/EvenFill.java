package hostplan.placement.survive;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Hands VMs out to hosts one by one, the largest first, each to the host that is emptiest with it:
/// so no host is filled to the brim while others stay half empty. Whether all fit is counted in
/// whole numbers; binary floating point only says which host is emptiest.
public final class EvenFill {

    /// VMs times hosts, beyond which that takes too long.
    private static final long MOST = 2_000_000;

    private static final double NOISE = 2;

    private final PackQuestion free;
    private final List<List<Long>> capacity;
    private final List<Host> hosts = new ArrayList<>();

    /// @param left of each resource
    @SuppressWarnings("ArrayRecordComponent") // It is counted up and never compared.
    private record Host(int kind, long[] left, int[] counts) {}

    /// @param free what hosts have left
    /// @param capacity of each of its kinds of host all that it has
    private EvenFill(PackQuestion free, List<List<Long>> capacity) {
        this.free = free;
        this.capacity = capacity;
        for (int kind = 0; kind < free.hosts().size(); kind++) {
            for (int one = 0; one < free.hosts().get(kind).limit(); one++) {
                hosts.add(
                        new Host(
                                kind,
                                free.hosts().get(kind).capacity().stream()
                                        .mapToLong(each -> each)
                                        .toArray(),
                                new int[free.vms().size()]));
            }
        }
    }

    /// What each host takes, of which there are only so many; empty where some find no room that
    /// way, or there are very many.
    public static Optional<List<Filled>> of(PackQuestion free, List<List<Long>> capacity) {
        return of(free, capacity, 0);
    }

    /// The same in another order of VMs.
    ///
    /// @param way 0 for the largest first; any other number stands for an order near that
    static Optional<List<Filled>> of(PackQuestion free, List<List<Long>> capacity, int way) {
        if (free.hosts().stream().anyMatch(host -> host.limit() == HostKind.ANY)) {
            return Optional.empty();
        }
        long vms = free.vms().stream().mapToLong(VmKind::count).sum();
        long all = free.hosts().stream().mapToLong(host -> host.limit()).sum();
        if (all == 0 || vms > MOST / all) {
            return Optional.empty();
        }
        EvenFill fill = new EvenFill(free, capacity);
        return fill.placesAll(new Random(way), way == 0 ? 0 : NOISE)
                ? Optional.of(fill.filled())
                : Optional.empty();
    }

    /// @param noise by how much more of its size a VM may count
    private boolean placesAll(Random random, double noise) {
        double[] sizes =
                IntStream.range(0, free.vms().size())
                        .mapToDouble(vm -> size(vm) * (1 + noise * random.nextDouble()))
                        .toArray();
        List<Integer> largestFirst =
                IntStream.range(0, free.vms().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer vm) -> sizes[vm]).reversed())
                        .toList();
        for (int vm : largestFirst) {
            for (int one = 0; one < free.vms().get(vm).count(); one++) {
                Optional<Host> host = emptiest(vm);
                if (host.isEmpty()) {
                    return false;
                }
                take(host.get(), vm);
            }
        }
        return true;
    }

    /// The largest share of any resource of the first kind of host.
    private double size(int vm) {
        double size = 0;
        for (int r = 0; r < free.resources().size(); r++) {
            size = Math.max(size, share(free.vms().get(vm).needs().get(r), 0, r));
        }
        return size;
    }

    private Optional<Host> emptiest(int vm) {
        List<Long> needs = free.vms().get(vm).needs();
        Optional<Host> found = Optional.empty();
        double least = Double.MAX_VALUE;
        for (Host host : hosts) {
            double load = fits(host, needs) ? load(host, needs) : Double.MAX_VALUE;
            if (load < least) {
                least = load;
                found = Optional.of(host);
            }
        }
        return found;
    }

    private static boolean fits(Host host, List<Long> needs) {
        for (int r = 0; r < needs.size(); r++) {
            if (needs.get(r) > host.left()[r]) {
                return false;
            }
        }
        return true;
    }

    /// The sum of squares over the resources, so that the fuller one counts more.
    private double load(Host host, List<Long> needs) {
        double load = 0;
        for (int r = 0; r < needs.size(); r++) {
            long all = capacity.get(host.kind()).get(r);
            double share = share(all - host.left()[r] + needs.get(r), host.kind(), r);
            load += share * share;
        }
        return load;
    }

    private double share(long amount, int kind, int resource) {
        return (double) amount / Math.max(1, capacity.get(kind).get(resource));
    }

    private void take(Host host, int vm) {
        host.counts()[vm]++;
        for (int r = 0; r < host.left().length; r++) {
            host.left()[r] -= free.vms().get(vm).needs().get(r);
        }
    }

    /// Hosts of one kind that take the same together; none that takes nothing.
    private List<Filled> filled() {
        record Alike(int kind, List<Integer> counts) {}
        Map<Alike, Integer> times = new LinkedHashMap<>();
        for (Host host : hosts) {
            List<Integer> counts = Arrays.stream(host.counts()).boxed().toList();
            if (counts.stream().anyMatch(count -> count > 0)) {
                times.merge(new Alike(host.kind(), counts), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .map(each ->
                        new Filled(each.getKey().kind(), each.getValue(), each.getKey().counts()))
                .toList();
    }
}
