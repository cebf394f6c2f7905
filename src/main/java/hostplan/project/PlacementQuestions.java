package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostBudget;
import hostplan.capacity.Quantity;
import hostplan.capacity.Resource;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.Vm;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns VMs and hosts of a project into a question in whole numbers: what each host has for VMs by
/// the rules of slicing, and what each VM takes of it.
public final class PlacementQuestions {

    /// Prices are compared in hundredths.
    private static final long CENTS = 100;

    private static final List<Resource> RESOURCES = List.of(Resource.values());

    private final SlicingQuestions slicing;

    public PlacementQuestions(SlicingQuestions slicing) {
        this.slicing = slicing;
    }

    /// What became of a placement.
    public sealed interface Asked {

        record Ready(PlacementQuestion question) implements Asked {}

        /// It cannot be asked yet.
        ///
        /// @param lacks all that is missing, at least one
        record Lacking(List<Lack> lacks) implements Asked {
            public Lacking {
                lacks = List.copyOf(lacks);
            }
        }
    }

    /// What a placement needs before it is a question.
    public sealed interface Lack {

        record NoHosts() implements Lack {}

        record NoVms() implements Lack {}

        /// A host cannot be cut.
        ///
        /// @param name of the host or the configuration
        record OfHost(String name, SlicingQuestions.Lack lack) implements Lack {}

        /// The least price is asked for, and this configuration has none.
        record NoPrice(String configuration) implements Lack {}
    }

    public Asked of(ProjectIndex index, Placement placement) {
        return new Asking(index, placement).asked();
    }

    /// One host as it is offered.
    private record Offered(
            PlacementQuestion.Hosts hosts, String name, long cost, int limit, HostBudget budget) {}

    private final class Asking {
        private final ProjectIndex index;
        private final Placement placement;
        private final List<Lack> lacks = new ArrayList<>();
        private final List<Vm> vms = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private final List<SlicingQuestion.Line> lines = new ArrayList<>();

        Asking(ProjectIndex index, Placement placement) {
            this.index = index;
            this.placement = placement;
        }

        Asked asked() {
            for (Vm vm : index.project().vms()) {
                if (placement.counting().counts(vm)) {
                    count(vm);
                }
            }
            List<Offered> offered = merged(offered());
            if (placement.hosts().isEmpty()) {
                lacks.add(new Lack.NoHosts());
            }
            if (vms.isEmpty()) {
                lacks.add(new Lack.NoVms());
            }
            return lacks.isEmpty() ? new Asked.Ready(question(offered)) : new Asked.Lacking(lacks);
        }

        private void count(Vm vm) {
            VmSize size = VmSize.of(vm, index);
            if (size.vcpus().isEmpty() || size.memory().isEmpty()) {
                leftOut.add(vm.id());
                return;
            }
            Optional<Bytes> disk =
                    placement.disks() == DiskPlace.SHARED
                            ? Optional.empty()
                            : Optional.of(vm)
                                    .filter(_ -> placement.counting().usedDisk())
                                    .flatMap(Vm::diskUsed)
                                    .or(size::diskProvisioned);
            vms.add(vm);
            lines.add(
                    new SlicingQuestion.Line(
                            new FlavorNeed(
                                    vm.name(),
                                    grown(size.vcpus().get()).intValueExact(),
                                    grown(size.memory().get()),
                                    disk.map(this::grown),
                                    Optional.empty(),
                                    Optional.empty()),
                            Quantity.Fill.AS_MANY_AS_FIT));
        }

        private Bytes grown(Bytes amount) {
            return new Bytes(grown(amount.value()).longValueExact());
        }

        /// Up to whole vCPUs and bytes.
        private BigInteger grown(long amount) {
            return Fraction.ONE.plus(placement.counting().growth()).times(amount).ceil();
        }

        private List<Offered> offered() {
            List<Offered> all = new ArrayList<>();
            for (HostOffer offer : placement.hosts()) {
                switch (offer) {
                    case HostOffer.Standing(String server) -> standing(server).ifPresent(all::add);
                    case HostOffer.ToBuy(String configuration, Optional<Integer> limit) ->
                            toBuy(configuration, limit).ifPresent(all::add);
                }
            }
            return all;
        }

        private Optional<Offered> standing(String id) {
            String name = index.server(id).map(Server::name).orElse(id);
            boolean isFree = placement.hosts().stream().anyMatch(HostOffer.ToBuy.class::isInstance);
            return budget(index, id, name)
                    .map(budget ->
                            new Offered(
                                    new PlacementQuestion.Hosts.Standing(List.of(id)),
                                    name,
                                    isFree || placement.aim() == PlacementAim.PRICE ? 0 : 1,
                                    1,
                                    budget));
        }

        /// As a server of that configuration would be, that stands nowhere yet.
        private Optional<Offered> toBuy(String id, Optional<Integer> limit) {
            Optional<HardwareConfiguration> found = index.configuration(id);
            String name = found.map(HardwareConfiguration::name).orElse(id);
            Server one =
                    new Server.Draft("bought " + id)
                            .build()
                            .with(draft -> {
                                draft.name = name;
                                draft.configuration = Optional.of(id);
                            });
            List<Server> servers = new ArrayList<>(index.project().servers());
            servers.add(one);
            ProjectIndex bought = index.at(index.project().with(draft -> draft.servers = servers));
            Optional<Long> cost = cost(found, name);
            return budget(bought, one.id(), name)
                    .flatMap(budget ->
                            cost.map(each ->
                                    new Offered(
                                            new PlacementQuestion.Hosts.Bought(id),
                                            name,
                                            each,
                                            limit.orElse(HostKind.ANY),
                                            budget)));
        }

        private Optional<Long> cost(Optional<HardwareConfiguration> configuration, String name) {
            if (placement.aim() == PlacementAim.HOSTS) {
                return Optional.of(1L);
            }
            Optional<Long> price =
                    configuration
                            .map(each -> MachinePrice.of(index, each))
                            .filter(each -> each.isComplete())
                            .flatMap(each -> each.exactNet())
                            .map(net -> net.times(CENTS).ceil().longValueExact());
            if (price.isEmpty()) {
                lacks.add(new Lack.NoPrice(name));
            }
            return price;
        }

        private Optional<HostBudget> budget(ProjectIndex in, String server, String name) {
            Slicing asked = placement.rules().slicing(new Slicing.Host.OfServer(server));
            return switch (slicing.of(in, asked, lines)) {
                case SlicingQuestions.Asked.Ready(SlicingQuestion question) ->
                        Optional.of(HostBudget.of(question));
                case SlicingQuestions.Asked.Lacking(List<SlicingQuestions.Lack> missing) -> {
                    missing.forEach(each -> lacks.add(new Lack.OfHost(name, each)));
                    yield Optional.empty();
                }
            };
        }

        /// Servers that stand and have the same for VMs are one kind.
        private List<Offered> merged(List<Offered> all) {
            record Alike(HostBudget budget, long cost) {}
            Map<Alike, Offered> standing = new LinkedHashMap<>();
            List<Offered> merged = new ArrayList<>();
            for (Offered each : all) {
                if (each.hosts() instanceof PlacementQuestion.Hosts.Standing) {
                    standing.merge(new Alike(each.budget(), each.cost()), each, this::together);
                } else {
                    merged.add(each);
                }
            }
            merged.addAll(0, standing.values());
            return merged;
        }

        private Offered together(Offered one, Offered other) {
            List<String> servers = new ArrayList<>(servers(one));
            servers.addAll(servers(other));
            return new Offered(
                    new PlacementQuestion.Hosts.Standing(servers),
                    one.name(),
                    one.cost(),
                    servers.size(),
                    one.budget());
        }

        private List<String> servers(Offered offered) {
            return offered.hosts() instanceof PlacementQuestion.Hosts.Standing(List<String> servers)
                    ? servers
                    : List.of();
        }

        private PlacementQuestion question(List<Offered> offered) {
            HostRefusals refusals =
                    HostRefusals.of(
                            offered.stream().map(each -> each.budget().refusals()).toList());
            List<VmKind> kinds = new ArrayList<>();
            for (int vm = 0; vm < vms.size(); vm++) {
                List<Long> needs = new ArrayList<>(needs(offered, vm));
                needs.addAll(refusals.needs(vm));
                kinds.add(new VmKind(vms.get(vm).name(), needs, vms.get(vm).count(), VmKind.ANY));
            }
            List<HostKind> hosts = new ArrayList<>();
            for (int host = 0; host < offered.size(); host++) {
                Offered each = offered.get(host);
                List<Long> capacity = new ArrayList<>(capacity(each.budget(), kinds));
                capacity.addAll(
                        refusals.capacity(host, kinds.stream().mapToLong(VmKind::count).sum()));
                hosts.add(new HostKind(each.name(), each.cost(), each.limit(), capacity));
            }
            List<String> resources = new ArrayList<>(RESOURCES.stream().map(Resource::id).toList());
            resources.addAll(refusals.names());
            return new PlacementQuestion(
                    new PackQuestion(resources, hosts, kinds),
                    offered.stream().map(Offered::hosts).toList(),
                    vms.stream().map(Vm::id).toList(),
                    leftOut);
        }

        /// Where a vCPU is a core and hosts differ in threads a core, a VM takes what it takes of
        /// the host on which it takes most: never too little.
        private static List<Long> needs(List<Offered> offered, int vm) {
            List<Long> most = new ArrayList<>(Collections.nCopies(RESOURCES.size(), 0L));
            for (Offered each : offered) {
                List<Long> needs = needs(each.budget().needs().get(vm));
                for (int r = 0; r < needs.size(); r++) {
                    most.set(r, Math.max(most.get(r), needs.get(r)));
                }
            }
            return most;
        }

        private static List<Long> needs(Map<Resource, Long> needs) {
            return RESOURCES.stream().map(each -> needs.getOrDefault(each, 0L)).toList();
        }

        /// What a host does not state does not limit it.
        private static List<Long> capacity(HostBudget budget, List<VmKind> kinds) {
            List<Long> capacity = new ArrayList<>();
            for (int r = 0; r < RESOURCES.size(); r++) {
                int each = r;
                capacity.add(
                        Optional.ofNullable(budget.capacity().get(RESOURCES.get(r)))
                                .orElseGet(() ->
                                        kinds.stream()
                                                .mapToLong(kind ->
                                                        Math.multiplyExact(
                                                                kind.needs().get(each),
                                                                (long) kind.count()))
                                                .reduce(0, Math::addExact)));
            }
            return capacity;
        }
    }
}
