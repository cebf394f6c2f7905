package hostplan.project;

import hostplan.capacity.HostBudget;
import hostplan.capacity.Resource;
import hostplan.placement.Placement;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.survive.Failing;
import hostplan.placement.survive.PlaceLimit;
import hostplan.project.OfferedHosts.Offered;
import hostplan.project.PlacedKinds.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Puts hosts that are offered and kinds of VMs together into one question in whole numbers.
final class QuestionOfKinds {

    /// So many times what all need is a host taken to have of what it does not state.
    private static final long PLENTY = 1000;

    private static final List<Resource> RESOURCES = List.of(Resource.values());

    private final Placement placement;
    private final List<Offered> offered;
    private final List<Kind> kinds;
    private final List<String> leftOut;
    private final PlaceRules places;
    private final List<PlaceRules.Resource> rules;
    private final PooledHosts pools;
    private final boolean shared;
    private final HostRefusals refusals;
    private final long vcpuParts;
    private final List<List<Long>> needs;
    private final long enough;

    /// What all VMs need of each resource.
    private final List<Long> all;

    QuestionOfKinds(
            Placement placement,
            List<Offered> offered,
            List<Kind> kinds,
            List<String> leftOut,
            PlaceRules places,
            PooledHosts pools,
            boolean shared) {
        this.pools = pools;
        this.shared = shared;
        this.placement = placement;
        this.offered = offered;
        this.kinds = kinds;
        this.leftOut = leftOut;
        this.places = places;
        rules = places.resources();
        refusals = HostRefusals.of(offered.stream().map(each -> each.budget().refusals()).toList());
        enough = kinds.stream().mapToLong(this::placed).reduce(0, Math::addExact);
        vcpuParts = offered.getFirst().budget().vcpuParts();
        needs = new KindNeeds(offered, refusals, Offered::budget).of(kinds);
        all = all();
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
                (shared && pools.isAny())
                        || rules.stream()
                                .anyMatch(rule -> !rule.capacity().equals(rule.bounding()));
        return new PlacementQuestion(
                packing,
                leavesWaysOut ? Optional.of(packing(all, vms, One::bounding)) : Optional.empty(),
                all.stream().map(One::hosts).toList(),
                kinds.stream().map(Kind::vms).toList(),
                all.stream().map(One::kept).toList(),
                all.stream().map(One::held).toList(),
                failing(all),
                RESOURCES.size(),
                vcpuParts,
                places.ways(),
                leftOut,
                prices(all));
    }

    /// Where hosts are counted: what those to buy cost, and nothing for those that stand.
    private List<Long> prices(List<One> all) {
        List<Optional<Long>> prices = all.stream().map(One::price).toList();
        return prices.stream().allMatch(Optional::isPresent)
                ? prices.stream().map(Optional::orElseThrow).toList()
                : List.of();
    }

    private Failing failing(List<One> all) {
        return new Failing(
                all.stream().map(One::failing).toList(),
                withRules(new KindNeeds(offered, refusals, Offered::failing).of(kinds)),
                kinds.stream().map(Kind::restarts).toList(),
                limits(all));
    }

    /// Rules over places in which several hosts stand.
    private List<PlaceLimit> limits(List<One> all) {
        List<PlaceLimit> limits = new ArrayList<>();
        int first = RESOURCES.size() + refusals.names().size();
        for (int rule = 0; rule < rules.size(); rule++) {
            Map<String, List<Integer>> shared = new LinkedHashMap<>();
            for (int host = 0; host < all.size(); host++) {
                for (String place : all.get(host).places().get(rule)) {
                    shared.computeIfAbsent(place, _ -> new ArrayList<>()).add(host);
                }
            }
            if (!shared.isEmpty()) {
                long most = rules.get(rule).most().orElseThrow();
                limits.add(new PlaceLimit(first + rule, most, List.copyOf(shared.values())));
            }
        }
        return limits;
    }

    /// One kind of host with all its resources.
    private record One(
            Hosts hosts,
            String name,
            long cost,
            Optional<Long> price,
            int limit,
            List<Long> capacity,
            List<Long> bounding,
            List<Long> failing,
            List<Long> held,
            List<Integer> kept,
            List<List<String>> places,
            String pool) {}

    private List<One> ones() {
        List<One> ones = new ArrayList<>();
        for (int host = 0; host < offered.size(); host++) {
            Offered each = offered.get(host);
            int place = host;
            List<Long> own = capacity(each.budget(), host, !shared);
            List<Long> bounding = capacity(each.budget(), host, true);
            List<Long> failing = capacity(each.failing(), host, true);
            for (PlaceRules.Resource rule : rules) {
                own.add(rule.capacity().get(host));
                bounding.add(rule.bounding().get(host));
                failing.add(placement.failures().keepsApart() ? rule.failing(host) : enough);
            }
            ones.add(
                    new One(
                            each.hosts(),
                            each.name(),
                            each.cost(),
                            each.price(),
                            each.limit(),
                            own,
                            bounding,
                            failing,
                            held(each.budget()),
                            kept(each.hosts()),
                            rules.stream().map(rule -> rule.places().get(place)).toList(),
                            pools.pool(host)));
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
                List<Integer> kept,
                List<List<String>> places,
                String pool) {}
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
                                each.kept(),
                                each.places(),
                                each.pool()),
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
                one.price(),
                servers.size(),
                one.capacity(),
                one.bounding(),
                one.failing(),
                one.held(),
                one.kept(),
                one.places(),
                one.pool());
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
        List<List<Long>> all = withRules(needs);
        List<VmKind> vms = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            vms.add(
                    new VmKind(
                            kinds.get(kind).name(),
                            all.get(kind),
                            kinds.get(kind).count(),
                            places.mostPerHost(kind).orElse(VmKind.ANY)));
        }
        return vms;
    }

    private List<List<Long>> withRules(List<List<Long>> stated) {
        List<List<Long>> all = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            int each = kind;
            List<Long> needed = new ArrayList<>(stated.get(kind));
            rules.forEach(rule -> needed.add(rule.needs().get(each)));
            all.add(needed);
        }
        return all;
    }

    /// What a host does not state does not limit it, and loads it by next to nothing.
    ///
    /// @param whole whether it has all of a pool and not its share
    private List<Long> capacity(HostBudget budget, int host, boolean whole) {
        List<Long> capacity = new ArrayList<>();
        for (int r = 0; r < RESOURCES.size(); r++) {
            Resource resource = RESOURCES.get(r);
            Long has = budget.capacity().get(resource);
            if (has == null) {
                capacity.add(Math.min(all.get(r), Long.MAX_VALUE / PLENTY) * PLENTY);
            } else if (resource == Resource.VCPUS) {
                capacity.add(Math.multiplyExact(has, vcpuParts) / budget.vcpuParts());
            } else {
                capacity.add(whole ? pools.whole(host, resource, has) : has);
            }
        }
        capacity.addAll(refusals.capacity(host, enough));
        return capacity;
    }

    private List<Long> all() {
        List<Long> sums = new ArrayList<>(Collections.nCopies(RESOURCES.size(), 0L));
        for (int kind = 0; kind < kinds.size(); kind++) {
            long count = kinds.get(kind).count();
            for (int r = 0; r < sums.size(); r++) {
                long taken = Math.multiplyExact(needs.get(kind).get(r), count);
                sums.set(r, Math.addExact(sums.get(r), taken));
            }
        }
        return List.copyOf(sums);
    }
}
