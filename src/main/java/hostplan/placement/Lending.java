package hostplan.placement;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// Hosts lend VMs to those that are kept empty, the fullest first, as long as that makes no host
/// fuller than the one that lends. When those fail, each VM goes back to where there is room for
/// it.
final class Lending {

    /// The emptiest hosts are looked at alone.
    private static final int MOST_TAKERS = 8;

    private final PlacementQuestion question;
    private final PackQuestion packing;

    Lending(PlacementQuestion question) {
        this.question = question;
        packing = question.packing();
    }

    /// One host, which is being filled or emptied.
    private final class Host {

        private final int kind;
        private final int[] counts;
        private final long[] used;

        Host(Filled filled) {
            kind = filled.host();
            counts = filled.counts().stream().mapToInt(each -> each).toArray();
            used = new long[packing.resources().size()];
            for (int r = 0; r < used.length; r++) {
                used[r] = packing.used(filled.counts(), r);
            }
        }

        HostKind hardware() {
            return packing.hosts().get(kind);
        }

        boolean isEmpty() {
            for (int count : counts) {
                if (count > 0) {
                    return false;
                }
            }
            return true;
        }

        double load() {
            return changed(0, 0);
        }

        double loadWith(int vm) {
            return changed(vm, 1);
        }

        double loadWithout(int vm) {
            return changed(vm, -1);
        }

        private double changed(int vm, int count) {
            double load = 0;
            for (int r = 0; r < question.stated(); r++) {
                long more = count == 0 ? 0 : count * packing.vms().get(vm).needs().get(r);
                load =
                        Math.max(
                                load,
                                (double) (used[r] + more)
                                        / Math.max(1, hardware().capacity().get(r)));
            }
            return load;
        }

        boolean fits(int vm) {
            for (int r = 0; r < used.length; r++) {
                if (used[r] + packing.vms().get(vm).needs().get(r) > hardware().capacity().get(r)) {
                    return false;
                }
            }
            return counts[vm] < packing.vms().get(vm).mostPerHost();
        }

        void add(int vm, int count) {
            counts[vm] += count;
            for (int r = 0; r < used.length; r++) {
                used[r] += count * packing.vms().get(vm).needs().get(r);
            }
        }

        boolean mayLend(int vm) {
            return counts[vm] > question.kept().get(kind).get(vm);
        }

        Filled filled() {
            List<Integer> all = new ArrayList<>();
            for (int count : counts) {
                all.add(count);
            }
            return new Filled(kind, 1, all);
        }
    }

    /// @param kind of the hosts that are kept empty, by its place
    /// @param standing with some hosts of the kind that carry nothing
    List<Filled> of(int kind, List<Filled> standing) {
        List<Host> lent = new ArrayList<>();
        List<Host> lending = new ArrayList<>();
        for (Filled each : standing) {
            for (int one = 0; one < each.times(); one++) {
                Host host = new Host(each);
                (each.host() == kind && host.isEmpty() ? lent : lending).add(host);
            }
        }
        giveAway(lending, lent);
        return filled(lending, lent);
    }

    /// All hosts give VMs to emptier ones, the fullest first, as long as that makes none fuller.
    List<Filled> levelled(List<Filled> standing) {
        List<Host> all = new ArrayList<>();
        for (Filled each : standing) {
            for (int one = 0; one < each.times(); one++) {
                all.add(new Host(each));
            }
        }
        giveAway(all, all);
        return filled(all, List.of());
    }

    private static List<Filled> filled(List<Host> some, List<Host> others) {
        return Stream.of(some, others).flatMap(List::stream).map(Host::filled).toList();
    }

    /// @param to those that may take some
    private void giveAway(List<Host> from, List<Host> to) {
        PriorityQueue<Host> fullestFirst =
                new PriorityQueue<>(Comparator.comparingDouble(Host::load).reversed());
        fullestFirst.addAll(from);
        while (!fullestFirst.isEmpty()) {
            Host fullest = fullestFirst.remove();
            List<Host> emptiest =
                    to.stream()
                            .filter(host -> host != fullest)
                            .sorted(Comparator.comparingDouble(Host::load))
                            .limit(MOST_TAKERS)
                            .toList();
            if (gives(fullest, emptiest)) {
                fullestFirst.add(fullest);
            }
        }
    }

    /// Gives the VM after which the fuller of both is least full; whether there was one.
    private boolean gives(Host from, List<Host> takers) {
        double least = from.load();
        Optional<Gift> best = Optional.empty();
        for (Host to : takers) {
            for (int vm = 0; vm < packing.vms().size(); vm++) {
                if (from.mayLend(vm) && to.fits(vm)) {
                    double fuller = Math.max(from.loadWithout(vm), to.loadWith(vm));
                    if (fuller < least) {
                        least = fuller;
                        best = Optional.of(new Gift(vm, to));
                    }
                }
            }
        }
        best.ifPresent(gift -> {
            from.add(gift.vm(), -1);
            gift.to().add(gift.vm(), 1);
        });
        return best.isPresent();
    }

    private record Gift(int vm, Host to) {}
}
