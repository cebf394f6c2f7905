package hostplan.project;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Address;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Purchase;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.SiteKind;
import hostplan.inventory.Status;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A project of a given number of servers with all that belongs to them, always the same: for
/// measuring, and for tests of what is large.
public final class LargeProject {

    private static final int SERVERS_A_RACK = 20;
    private static final int SERVERS_A_CONFIGURATION = 25;
    private static final int MODELS = 40;
    private static final int SITES = 8;
    private static final List<String> ROLES =
            List.of("web", "db", "cache", "storage", "build", "mail");
    private static final List<String> SYSTEMS =
            List.of("Debian 13", "Ubuntu 24.04", "Rocky Linux 9", "Proxmox VE 9");
    private static final LocalDate FIRST_PURCHASE = LocalDate.of(2019, 1, 7);

    private LargeProject() {}

    public static Project ofServers(int count) {
        return Project.EMPTY.with(draft -> {
            draft.name = count + " servers";
            draft.ownColumns =
                    List.of(
                            new OwnColumn(
                                    "column-cost",
                                    "Cost centre",
                                    OwnColumn.Type.TEXT,
                                    List.of(),
                                    Project.EMPTY.unknown()));
            draft.sites = objects(SITES, LargeProject::site);
            draft.racks = objects(1 + count / SERVERS_A_RACK, LargeProject::rack);
            draft.serverModels = objects(MODELS, LargeProject::model);
            draft.configurations =
                    objects(1 + count / SERVERS_A_CONFIGURATION, LargeProject::configuration);
            draft.servers = objects(count, LargeProject::server);
            draft.vms = objects(count / 5, i -> vm(i, count));
            draft.flavors = objects(12, LargeProject::flavor);
        });
    }

    /// So many virtual machines on a few servers.
    public static Project ofVms(int count) {
        int servers = 1 + count / 100;
        return ofServers(servers).with(draft -> draft.vms = objects(count, i -> vm(i, servers)));
    }

    private static <V> List<V> objects(int count, IntFunction<V> object) {
        return IntStream.range(0, count).mapToObj(object).toList();
    }

    private static Site site(int i) {
        return new Site.Draft("site-" + i)
                .build()
                .with(site -> {
                    site.name = "FRA" + (i + 1);
                    site.kind = Optional.of(SiteKind.DATACENTER);
                    site.address = "Hall " + (i + 1) + ", Frankfurt am Main";
                });
    }

    private static Rack rack(int i) {
        return new Rack.Draft("rack-" + i)
                .build()
                .with(rack -> {
                    rack.name = "R%04d".formatted(i);
                    rack.site = Optional.of("site-" + i % SITES);
                    rack.maximumWatts = Optional.of(7_000);
                });
    }

    private static ServerModel model(int i) {
        return new ServerModel.Draft("model-" + i)
                .build()
                .with(model -> {
                    model.manufacturer = "Maker " + i % 7;
                    model.model = "M" + (600 + 10 * i);
                    model.rackUnits = Optional.of(RackUnits.of(1 + i % 2));
                });
    }

    private static HardwareConfiguration configuration(int i) {
        return new HardwareConfiguration.Draft("cfg-" + i)
                .build()
                .with(configuration -> {
                    configuration.name = ROLES.get(i % ROLES.size()) + " node " + i;
                    configuration.model = Optional.of("model-" + i % MODELS);
                    configuration.build = totals(i);
                    configuration.price =
                            Optional.of(
                                    new Price(
                                            euro(4_000 + 35 * i),
                                            Optional.of(LocalDate.of(2026, 3, 2)),
                                            "Offer " + i));
                });
    }

    private static Totals totals(int i) {
        int cores = 16 + 8 * (i % 7);
        return Totals.UNKNOWN.with(totals -> {
            totals.processor = "Xeon Gold " + (6_300 + i % 90);
            totals.sockets = Optional.of(1 + i % 2);
            totals.cores = Optional.of(cores);
            totals.threads = Optional.of(2 * cores);
            totals.memory = Optional.of(Bytes.ofGiB(64L << i % 5));
            totals.drives = (2 + i % 6) + " × 7.68 TB NVMe";
            totals.disk = Optional.of(Bytes.ofGB(7_680L * (2 + i % 6)));
            totals.network = Optional.of(Bandwidth.ofGbit(25));
            totals.watts = Optional.of(300 + i % 400);
        });
    }

    private static Server server(int i) {
        String role = ROLES.get(i % ROLES.size());
        return new Server.Draft("srv-" + i)
                .build()
                .with(server -> {
                    server.name = role + "-" + i;
                    server.hostname = role + "-" + i + ".example.net";
                    server.role = role;
                    server.environment =
                            Optional.of(i % 5 == 0 ? Environment.TEST : Environment.PRODUCTION);
                    server.status = Status.values()[i % Status.values().length];
                    server.location =
                            Optional.of(
                                    new Location.InRack(
                                            "rack-" + i / SERVERS_A_RACK,
                                            Optional.of(RackUnits.of(1 + 2 * (i % SERVERS_A_RACK))),
                                            Face.FRONT));
                    server.configuration = Optional.of("cfg-" + i / SERVERS_A_CONFIGURATION);
                    server.operatingSystem = SYSTEMS.get(i % SYSTEMS.size());
                    server.owner = "Team " + i % 30;
                    server.serialNumber = "SN%08X".formatted(i * 2_654_435_761L & 0xFFFFFFFFL);
                    server.assetTag = "A-%06d".formatted(i);
                    server.addresses = addresses(i);
                    server.purchase = purchase(i);
                    server.warrantyUntil = Optional.of(FIRST_PURCHASE.plusDays(i % 2_500 + 1_825));
                    server.support = "Next business day";
                    server.tags = List.of(role, "batch-" + i % 50);
                    server.notes = i % 10 == 0 ? "Fan 3 replaced, see ticket " + i : "";
                    server.own("column-cost", "CC-" + i % 200);
                });
    }

    private static List<Address> addresses(int i) {
        String host = (i >> 16) + "." + (i >> 8 & 0xFF) + "." + (i & 0xFF);
        return List.of(
                new Address("management", "10." + host), new Address("service", "172." + host));
    }

    private static Purchase purchase(int i) {
        return new Purchase(
                Optional.of(FIRST_PURCHASE.plusDays(i % 2_500)),
                "Vendor " + i % 9,
                Optional.of(euro(3_000 + i % 7_000)),
                "PO-" + i / 12);
    }

    private static Vm vm(int i, int servers) {
        return new Vm.Draft("vm-" + i)
                .build()
                .with(vm -> {
                    vm.name = "vm-" + i;
                    vm.cluster = "Cluster " + i % 20;
                    vm.host = Optional.of("srv-" + i * 7L % servers);
                    vm.powerState = Optional.of(PowerState.ON);
                    vm.vcpus = Optional.of(1 << i % 5);
                    vm.memory = Optional.of(Bytes.ofGiB(2L << i % 5));
                    vm.diskProvisioned = Optional.of(Bytes.ofGiB(40L << i % 4));
                    vm.diskUsed = Optional.of(Bytes.ofMiB(9_000L + i % 20_000));
                    vm.memoryUsed = Optional.of(Bytes.ofMiB((1_000L << i % 5) + i % 700));
                    vm.operatingSystem = SYSTEMS.get(i % SYSTEMS.size());
                });
    }

    private static Flavor flavor(int i) {
        return new Flavor.Draft("flavor-" + i)
                .build()
                .with(flavor -> {
                    flavor.name = "v" + (i + 1);
                    flavor.vcpus = 1 + i;
                    flavor.memory = Bytes.ofGiB(2L * (1 + i));
                    flavor.price = Optional.of(euro(5 * (1 + i)));
                });
    }

    private static Money euro(long amount) {
        return new Money(BigDecimal.valueOf(amount), Project.USUAL_CURRENCY);
    }
}
