package hostplan.placement;

import hostplan.capacity.Resource;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.survive.Failing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongUnaryOperator;

/// VMs and hosts in whole numbers, with what they are in the project.
///
/// @param packing all hosts with all they have, and all VMs
/// @param bounding where rules over racks or sites were kept by leaving out some ways of keeping
///   them: the question without those rules, of which no answer is dearer
/// @param hosts what each kind of host stands for, in the order of the packing
/// @param vms what each kind of VM stands for, in the order of the packing
/// @param kept of each kind of host, how many VMs of each kind are on each such host and stay
/// @param held of each kind of host, what it has of each stated resource and not for VMs
/// @param failing what holds while some hosts have failed
/// @param stated so many of the resources are of the hosts; those after them stand for rules
/// @param vcpuParts so many of the first resource make one vCPU
/// @param ways so many ways there are of handing out what rules over racks and sites allow; this
///   question is one of them
/// @param leftOut identities of the VMs whose size is not known, which have no place therefore
/// @param prices of one host of each kind, in whole units of money, by which the cheaper of
///   placements that cost the same is taken; empty where none counts or one is not known
public record PlacementQuestion(
        PackQuestion packing,
        Optional<PackQuestion> bounding,
        List<Hosts> hosts,
        List<Vms> vms,
        List<List<Integer>> kept,
        List<List<Long>> held,
        Failing failing,
        int stated,
        long vcpuParts,
        int ways,
        List<String> leftOut,
        List<Long> prices) {

    public PlacementQuestion {
        hosts = List.copyOf(hosts);
        vms = List.copyOf(vms);
        kept = kept.stream().map(List::copyOf).toList();
        held = held.stream().map(List::copyOf).toList();
        leftOut = List.copyOf(leftOut);
        prices = List.copyOf(prices);
    }

    /// Nothing stays, every VM can start anywhere, and a failure changes no capacity.
    public static PlacementQuestion of(PackQuestion packing) {
        return new PlacementQuestion(
                packing,
                Optional.empty(),
                packing.hosts().stream().<Hosts>map(host -> new Hosts.Bought(host.name())).toList(),
                packing.vms().stream()
                        .map(vm ->
                                new Vms(
                                        List.of(
                                                new Vms.One(
                                                        List.of(vm.name()),
                                                        vm.count(),
                                                        Optional.empty()))))
                        .toList(),
                Collections.nCopies(
                        packing.hosts().size(), Collections.nCopies(packing.vms().size(), 0)),
                packing.hosts().stream()
                        .map(host -> Collections.nCopies(host.capacity().size(), 0L))
                        .toList(),
                Failing.of(packing),
                packing.resources().size(),
                1,
                1,
                List.of(),
                List.of());
    }

    /// Without the rules that were kept by leaving out some ways of keeping them, where there are
    /// such.
    Optional<PlacementQuestion> relaxed() {
        return bounding.map(without ->
                new PlacementQuestion(
                        without,
                        Optional.empty(),
                        hosts,
                        vms,
                        kept,
                        held,
                        failing,
                        stated,
                        vcpuParts,
                        ways,
                        leftOut,
                        prices));
    }

    /// The same where hosts to buy have another amount of a resource for VMs.
    public PlacementQuestion withBought(int resource, LongUnaryOperator change) {
        List<List<Long>> capacity = new ArrayList<>();
        for (int host = 0; host < hosts.size(); host++) {
            capacity.add(changed(host, failing.capacity().get(host), resource, change));
        }
        return new PlacementQuestion(
                changed(packing, resource, change),
                bounding.map(each -> changed(each, resource, change)),
                hosts,
                vms,
                kept,
                held,
                failing.withCapacity(capacity),
                stated,
                vcpuParts,
                ways,
                leftOut,
                prices);
    }

    /// The same hosts and VMs with other prices for the cheaper of two.
    public PlacementQuestion withPrices(List<Long> other) {
        return new PlacementQuestion(
                packing, bounding, hosts, vms, kept, held, failing, stated, vcpuParts, ways,
                leftOut, other);
    }

    /// The same where hosts are counted otherwise, and none breaks a tie.
    ///
    /// @param change of each kind of host, by its place; it keeps name and capacity
    PlacementQuestion counted(BiFunction<Integer, HostKind, HostKind> change) {
        return new PlacementQuestion(
                counted(packing, change),
                bounding.map(each -> counted(each, change)),
                hosts,
                vms,
                kept,
                held,
                failing,
                stated,
                vcpuParts,
                ways,
                leftOut,
                List.of());
    }

    private static PackQuestion counted(
            PackQuestion asked, BiFunction<Integer, HostKind, HostKind> change) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < asked.hosts().size(); host++) {
            hosts.add(change.apply(host, asked.hosts().get(host)));
        }
        return new PackQuestion(asked.resources(), hosts, asked.vms());
    }

    private PackQuestion changed(PackQuestion asked, int resource, LongUnaryOperator change) {
        List<HostKind> changed = new ArrayList<>();
        for (int host = 0; host < hosts.size(); host++) {
            HostKind each = asked.hosts().get(host);
            List<Long> capacity = changed(host, each.capacity(), resource, change);
            changed.add(new HostKind(each.name(), each.cost(), each.limit(), capacity));
        }
        return new PackQuestion(asked.resources(), changed, asked.vms());
    }

    private List<Long> changed(
            int host, List<Long> capacity, int resource, LongUnaryOperator change) {
        List<Long> changed = new ArrayList<>(capacity);
        if (hosts.get(host) instanceof Hosts.Bought) {
            changed.set(resource, change.applyAsLong(capacity.get(resource)));
        }
        return changed;
    }

    /// The place of a resource among the amounts.
    public int place(Resource resource) {
        return packing.resources().indexOf(resource.id());
    }

    /// Whether some VMs stay where they are.
    public boolean keeps() {
        return kept.stream().flatMap(List::stream).anyMatch(each -> each > 0);
    }

    /// How many VMs there are of a kind, where one of it may stand for a group of several.
    public long count(int vm) {
        return vms.get(vm).ones().stream()
                .mapToLong(one -> (long) one.ids().size() * one.times())
                .sum();
    }

    public long count() {
        long all = 0;
        for (int vm = 0; vm < vms.size(); vm++) {
            all += count(vm);
        }
        return all;
    }

    /// VMs that need the same: whichever of them is where makes no difference.
    ///
    /// @param ones each is placed as a whole
    public record Vms(List<One> ones) {
        public Vms {
            ones = List.copyOf(ones);
        }

        /// @param ids identities of one VM, or of a group that stays together, as often as there
        ///   are several of one
        /// @param times how many such there are
        /// @param on identity of the server on which they run now
        public record One(List<String> ids, int times, Optional<String> on) {
            public One {
                ids = List.copyOf(ids);
            }
        }
    }

    /// Hosts that are alike.
    public sealed interface Hosts {

        /// @param servers identities of those that stand
        record Standing(List<String> servers) implements Hosts {
            public Standing {
                servers = List.copyOf(servers);
            }
        }

        /// @param configuration identity of what is bought
        record Bought(String configuration) implements Hosts {}
    }
}
