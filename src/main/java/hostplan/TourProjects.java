package hostplan;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Aim;
import hostplan.capacity.Cutting;
import hostplan.capacity.Flavor;
import hostplan.capacity.KeepFree;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.project.HostScope;
import hostplan.project.MoreHosts;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.ui.shell.Screen;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Projects that show what the samples are too small for, built from the web shop.
final class TourProjects {

    private static final List<String> RULES =
            List.of("kvm", "proxmox", "proxmox-zfs", "nova", "hyper-v", "esxi");

    private TourProjects() {}

    /// With a slicing of every server, by one rule set after the other.
    static Project everyServerSliced(Project shop) {
        List<Server> servers = new HostScope.All().unsliced(ProjectIndex.of(shop));
        Project sliced =
                MoreHosts.sliced(
                        shop,
                        servers,
                        shop.slicings().stream().findFirst(),
                        new Ids(new Random(1)));
        List<Slicing> slicings = sliced.slicings();
        return sliced.with(draft ->
                draft.slicings =
                        IntStream.range(0, slicings.size())
                                .mapToObj(row ->
                                        row < shop.slicings().size()
                                                ? slicings.get(row)
                                                : ruled(slicings.get(row), row))
                                .toList());
    }

    private static Slicing ruled(Slicing slicing, int row) {
        return slicing.with(draft -> {
            draft.ruleSet = RULES.get(row % RULES.size());
            draft.lines =
                    List.of(
                            new Slicing.Line("flavor-memory-m", Optional.of(row % 3)),
                            new Slicing.Line("flavor-vps-m", Optional.empty()));
        });
    }

    static Project withoutVms(Project shop) {
        return shop.with(draft -> {
            draft.vms = List.of();
            draft.placements = List.of();
        });
    }

    /// With ten thousand virtual machines, in clusters of long names and of none.
    static Project manyVms(Project shop) {
        return withoutVms(shop)
                .with(draft ->
                        draft.vms = IntStream.range(0, 10_000).mapToObj(TourProjects::vm).toList());
    }

    private static Vm vm(int i) {
        return new Vm.Draft("vm-" + i)
                .build()
                .with(vm -> {
                    vm.name = "customer-" + i + ".frankfurt-main.virtual-machines.example";
                    vm.cluster =
                            i % 7 == 0
                                    ? ""
                                    : "Cluster " + i % 7 + " in the hall of Frankfurt am Main";
                    vm.powerState = Optional.of(i % 9 == 0 ? PowerState.OFF : PowerState.ON);
                    vm.vcpus = Optional.of(1 << i % 5);
                    vm.memory = Optional.of(Bytes.ofGiB(2L << i % 5));
                    vm.memoryUsed = Optional.of(Bytes.ofMiB((1_000L << i % 5) + i % 700));
                    vm.diskProvisioned = Optional.of(Bytes.ofGiB(40L << i % 4));
                });
    }

    /// Hosts of few and of many slices, and of several NUMA nodes.
    static Project hostMaps(Project shop) {
        return shop.with(draft -> {
            draft.flavors =
                    Stream.concat(
                                    shop.flavors().stream().map(TourProjects::pinnedForComputing),
                                    Stream.of(wide()))
                            .toList();
            draft.slicings =
                    List.of(
                            slices(8, host(1, 24, 128), 1, 2, 2, 3),
                            slices(80, host(2, 64, 512), 4, 12, 24, 40),
                            slices(400, host(2, 192, 2_304), 20, 40, 100, 240),
                            nodes(2, 48, 256),
                            nodes(4, 96, 512),
                            nodes(8, 128, 1_024),
                            virtualNodes());
        });
    }

    private static Flavor pinnedForComputing(Flavor flavor) {
        return flavor.with(draft -> draft.pinned = flavor.id().startsWith("flavor-compute"));
    }

    /// Larger than a node.
    private static Flavor wide() {
        return new Flavor.Draft("flavor-wide")
                .build()
                .with(draft -> {
                    draft.name = "Wide";
                    draft.vcpus = 64;
                    draft.memory = Bytes.ofGiB(128);
                    draft.virtualNodes = Optional.of(2);
                });
    }

    /// Slices in two nodes each beside whole ones.
    private static Slicing virtualNodes() {
        return slicing("virtual-nodes", "Virtual NUMA nodes", host(4, 96, 512))
                .with(draft -> {
                    draft.cutting = Cutting.IN_TURN.withNuma(NumaRule.REQUIRED);
                    draft.lines = List.of(fixed("flavor-wide", 2), upTo("flavor-vps-l", 9));
                });
    }

    static List<View> mapViews() {
        return Stream.of(
                        "8-slices",
                        "80-slices",
                        "400-slices",
                        "2-nodes",
                        "4-nodes",
                        "8-nodes",
                        "virtual-nodes")
                .map(name ->
                        View.of(
                                name,
                                Screen.SLICES,
                                name,
                                scene -> InScene.scrollTo(scene, "slices-cards")))
                .toList();
    }

    private static Totals host(int nodes, int cores, int memoryGib) {
        return Totals.UNKNOWN.with(draft -> {
            draft.sockets = Optional.of(Math.min(nodes, 2));
            draft.nodes = Optional.of(nodes);
            draft.cores = Optional.of(cores);
            draft.threads = Optional.of(2 * cores);
            draft.memory = Optional.of(Bytes.ofGiB(memoryGib));
            draft.disk = Optional.of(Bytes.ofGB(250L * cores));
            draft.iops = Optional.of(12_000L * cores);
            draft.network = Optional.of(Bandwidth.ofGbit(100));
        });
    }

    private static Slicing slices(
            int count, Totals host, int memoryL, int vpsL, int vpsM, int vpsS) {
        return slicing(count + "-slices", count + " slices", host)
                .with(draft ->
                        draft.lines =
                                List.of(
                                        fixed("flavor-memory-l", memoryL),
                                        fixed("flavor-vps-l", vpsL),
                                        fixed("flavor-vps-m", vpsM),
                                        fixed("flavor-vps-s", vpsS)));
    }

    private static Slicing.Line fixed(String flavor, int count) {
        return new Slicing.Line(flavor, Optional.of(count));
    }

    /// Every slice whole in a node, of what earns most.
    private static Slicing nodes(int count, int cores, int memoryGib) {
        return slicing(count + "-nodes", count + " NUMA nodes", host(count, cores, memoryGib))
                .with(draft -> {
                    draft.cutting = Cutting.IN_TURN.withAim(Aim.INCOME).withNuma(NumaRule.REQUIRED);
                    draft.lines =
                            List.of(
                                    upTo("flavor-memory-l", count),
                                    upTo("flavor-compute-l", count),
                                    upTo("flavor-vps-l", 4 * count),
                                    upTo("flavor-vps-m", 10 * count));
                });
    }

    private static Slicing.Line upTo(String flavor, int most) {
        return new Slicing.Line(flavor, new Quantity.Fill(0, Optional.of(most)));
    }

    private static Slicing slicing(String id, String name, Totals host) {
        return new Slicing.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.host = new Slicing.Host.AdHoc("a host", host);
                    draft.ruleSet = "kvm";
                    draft.ratios = new Ratios(Fraction.of(3), Fraction.ONE, Fraction.ONE);
                    draft.keepFree = new KeepFree.Share(Fraction.of(1, 10));
                });
    }
}
