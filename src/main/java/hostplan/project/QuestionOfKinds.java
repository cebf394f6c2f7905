package hostplan.project;

import hostplan.capacity.HostBudget;
import hostplan.capacity.Resource;
import hostplan.placement.Placement;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.project.OfferedHosts.Offered;
import hostplan.project.PlacedKinds.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Puts hosts that are offered and kinds of VMs together into one question in whole numbers.
final class QuestionOfKinds {

    private static final List<Resource> RESOURCES = List.of(Resource.values());

    private final Placement placement;
    private final List<Offered> offered;
    private final List<Kind> kinds;
    private final List<String> leftOut;
    private final PlaceRules places;
    private final List<PlaceRules.Resource> rules;
    private final HostRefusals refusals;
    private final List<List<Long>> needs;
    private final long enough;

    QuestionOfKinds(
            ProjectIndex index,
            Placement placement,
            List<Offered> offered,
            List<Kind> kinds,
            List<String> leftOut) {
        this.placement = placement;
        this.offered = offered;
        this.kinds = kinds;
        this.leftOut = leftOut;
        places = new PlaceRules(index, offered, kinds);
        rules = places.resources();
        refusals = HostRefusals.of(offered.stream().map(each -> each.budget().refusals()).toList());
        enough = kinds.stream().mapToLong(this::placed).reduce(0, Math::addExact);
        needs = kinds.stream().map(this::needs).toList();
    }

    /// How many VMs a kind is, each of a group counted.
    private long placed(Kind kind) {
        long lines = kind.lines().values().stream().mapToLong(times -> times).sum();
        return Math.multiplyExact(lines, (long) kind.count());
    }

    PlacementQuestion question() {
        List<One> all = merged(ones());
        List<VmKind> vms = vms();
        PackQuestion packing = packing(all, vms, One::capacity);
        boolean leavesWaysOut =
                rules.stream().anyMatch(rule -> !rule.capacity().equals(rule.bounding()));
        return new PlacementQuestion(
                packing,
                leavesWaysOut ? Optional.of(packing(all, vms, One::bounding)) : Optional.empty(),
                all.stream().map(One::hosts).toList(),
                kinds.stream().map(Kind::vms).toList(),
                all.stream().map(One::kept).toList(),
                all.stream().map(One::held).toList(),
                kinds.stream().map(Kind::restarts).toList(),
                all.stream().map(One::failing).toList(),
                RESOURCES.size(),
                offered.getFirst().budget().vcpuParts(),
                leftOut);
    }

    /// One kind of host with all its resources.
    private record One(
            Hosts hosts,
            String name,
            long cost,
            int limit,
            List<Long> capacity,
            List<Long> bounding,
            List<Long> failing,
            List<Long> held,
            List<Integer> kept) {}

    private List<One> ones() {
        List<One> ones = new ArrayList<>();
        for (int host = 0; host < offered.size(); host++) {
            Offered each = offered.get(host);
            List<Long> own = new ArrayList<>(capacity(each.budget(), each.budget().vcpuParts()));
            own.addAll(refusals.capacity(host, enough));
            List<Long> bounding = new ArrayList<>(own);
            List<Long> failing =
                    new ArrayList<>(capacity(each.failing(), each.budget().vcpuParts()));
            failing.addAll(refusals.capacity(host, enough));
            for (PlaceRules.Resource rule : rules) {
                own.add(rule.capacity().get(host));
                bounding.add(rule.bounding().get(host));
                failing.add(placement.failures().keepsApart() ? rule.capacity().get(host) : enough);
            }
            ones.add(
                    new One(
                            each.hosts(),
                            each.name(),
                            each.cost(),
                            each.limit(),
                            own,
                            bounding,
                            failing,
                            held(each.budget()),
                            kept(each.hosts())));
        }
        return ones;
    }

    private static List<Long> held(HostBudget budget) {
        return RESOURCES.stream().map(each -> budget.held().getOrDefault(each, 0L)).toList();
    }

    private List<Integer> kept(Hosts hosts) {
        return switch (hosts) {
            case Hosts.Bought _ -> kinds.stream().map(_ -> 0).toList();
            case Hosts.Standing(List<String> servers) ->
                    kinds.stream()
                            .map(kind -> kind.kept().getOrDefault(servers.getFirst(), 0))
                            .toList();
        };
    }

    /// Servers that stand and have and keep the same are one kind.
    private static List<One> merged(List<One> all) {
        record Alike(
                long cost,
                List<Long> capacity,
                List<Long> bounding,
                List<Long> failing,
                List<Integer> kept) {}
        Map<Alike, One> standing = new LinkedHashMap<>();
        List<One> bought = new ArrayList<>();
        for (One each : all) {
            if (each.hosts() instanceof Hosts.Standing) {
                standing.merge(
                        new Alike(
                                each.cost(),
                                each.capacity(),
                                each.bounding(),
                                each.failing(),
                                each.kept()),
                        each,
                        QuestionOfKinds::together);
            } else {
                bought.add(each);
            }
        }
        List<One> merged = new ArrayList<>(standing.values());
        merged.addAll(bought);
        return merged;
    }

    private static One together(One one, One other) {
        List<String> servers = new ArrayList<>(servers(one));
        servers.addAll(servers(other));
        return new One(
                new Hosts.Standing(servers),
                one.name(),
                one.cost(),
                servers.size(),
                one.capacity(),
                one.bounding(),
                one.failing(),
                one.held(),
                one.kept());
    }

    private static List<String> servers(One one) {
        return one.hosts() instanceof Hosts.Standing(List<String> servers) ? servers : List.of();
    }

    private PackQuestion packing(
            List<One> all, List<VmKind> vms, Function<One, List<Long>> capacity) {
        List<String> resources = new ArrayList<>(RESOURCES.stream().map(Resource::id).toList());
        resources.addAll(refusals.names());
        rules.forEach(rule -> resources.add(rule.name()));
        return new PackQuestion(
                resources,
                all.stream()
                        .map(each ->
                                new HostKind(
                                        each.name(),
                                        each.cost(),
                                        each.limit(),
                                        capacity.apply(each)))
                        .toList(),
                vms);
    }

    private List<VmKind> vms() {
        List<VmKind> vms = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            int each = kind;
            List<Long> all = new ArrayList<>(needs.get(kind));
            rules.forEach(rule -> all.add(rule.needs().get(each)));
            vms.add(
                    new VmKind(
                            kinds.get(kind).name(),
                            all,
                            kinds.get(kind).count(),
                            places.mostPerHost(kind).orElse(VmKind.ANY)));
        }
        return vms;
    }

    /// Of the hosts' resources and of refusals.
    private List<Long> needs(Kind kind) {
        List<Long> sum = new ArrayList<>();
        for (int r = 0; r < RESOURCES.size(); r++) {
            long all = 0;
            for (Map.Entry<Integer, Integer> line : kind.lines().entrySet()) {
                all =
                        Math.addExact(
                                all,
                                Math.multiplyExact(
                                        most(line.getKey(), RESOURCES.get(r)),
                                        (long) line.getValue()));
            }
            sum.add(all);
        }
        int refused = refusals.names().size();
        for (int r = 0; r < refused; r++) {
            int each = r;
            sum.add(
                    kind.lines().entrySet().stream()
                            .mapToLong(line ->
                                    refusals.needs(line.getKey()).get(each) * line.getValue())
                            .sum());
        }
        return sum;
    }

    /// Where a vCPU is a core and hosts differ in threads a core, a VM takes what it takes of the
    /// host on which it takes most: never too little.
    private long most(int line, Resource resource) {
        return offered.stream()
                .mapToLong(each -> each.budget().needs().get(line).getOrDefault(resource, 0L))
                .max()
                .orElse(0);
    }

    /// What a host does not state does not limit it.
    ///
    /// @param vcpuParts so many make a vCPU in the question
    private List<Long> capacity(HostBudget budget, long vcpuParts) {
        List<Long> capacity = new ArrayList<>();
        for (int r = 0; r < RESOURCES.size(); r++) {
            Resource resource = RESOURCES.get(r);
            Long has = budget.capacity().get(resource);
            if (has == null) {
                capacity.add(all(r));
            } else if (resource == Resource.VCPUS) {
                capacity.add(Math.multiplyExact(has, vcpuParts) / budget.vcpuParts());
            } else {
                capacity.add(has);
            }
        }
        return capacity;
    }

    /// What all VMs need of a resource.
    private long all(int resource) {
        long all = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            all =
                    Math.addExact(
                            all,
                            Math.multiplyExact(
                                    needs.get(kind).get(resource), (long) kinds.get(kind).count()));
        }
        return all;
    }
}
