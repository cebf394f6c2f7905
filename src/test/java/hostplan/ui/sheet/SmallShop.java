package hostplan.ui.sheet;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.Status;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.project.Project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A small project for the tests of the sheets: web and database servers in two racks, a test
/// machine without hardware.
public final class SmallShop {

    private SmallShop() {}

    /// Servers web-01 to web-04 share `cfg-web`, db-01 and db-02 `cfg-db`; test-01 has nothing.
    public static Project project() {
        return withServers(servers());
    }

    /// As many web servers as wanted.
    public static Project large(int servers) {
        return withServers(
                IntStream.rangeClosed(1, servers)
                        .mapToObj(number ->
                                server(
                                        "srv-" + number,
                                        "web-%05d".formatted(number),
                                        "cfg-web",
                                        number))
                        .toList());
    }

    private static Project withServers(List<Server> servers) {
        return Project.EMPTY.with(draft -> {
            draft.name = "Small shop";
            draft.sites = List.of(site());
            draft.racks = List.of(rack("rack-a", "A01"), rack("rack-b", "A02"));
            draft.serverModels = List.of(model());
            draft.configurations =
                    List.of(
                            configuration("cfg-web", "web node", 512),
                            configuration("cfg-db", "db node 2026", 768),
                            configuration("cfg-old", "old node", 64));
            draft.servers = servers;
            draft.flavors = List.of(flavor("flavor-s", "S", 1, 2), flavor("flavor-m", "M", 2, 8));
            draft.vms =
                    List.of(
                            vm("vm-1", "shop-01", PowerState.ON, Optional.of("srv-web-1")),
                            vm("vm-2", "shop-02", PowerState.OFF, Optional.of("srv-web-1")),
                            vm("vm-3", "cache-01", PowerState.ON, Optional.empty()));
        });
    }

    private static List<Server> servers() {
        List<Server> servers = new ArrayList<>();
        IntStream.rangeClosed(1, 4)
                .mapToObj(
                        number -> server("srv-web-" + number, "web-0" + number, "cfg-web", number))
                .forEach(servers::add);
        servers.add(
                server("srv-db-1", "db-01", "cfg-db", 20)
                        .with(draft -> draft.status = Status.ORDERED));
        servers.add(server("srv-db-2", "db-02", "cfg-db", 22));
        Server.Draft test = new Server.Draft("srv-test-1");
        test.name = "test-01";
        test.environment = Optional.of(Environment.TEST);
        servers.add(test.build());
        return servers;
    }

    private static Server server(String id, String name, String configuration, int position) {
        Server.Draft draft = new Server.Draft(id);
        draft.name = name;
        draft.role = name.startsWith("db") ? "Database" : "Web";
        draft.environment = Optional.of(Environment.PRODUCTION);
        draft.status = Status.ACTIVE;
        draft.configuration = Optional.of(configuration);
        draft.operatingSystem = "Debian 13";
        draft.location =
                Optional.of(
                        new Location.InRack(
                                "rack-a",
                                Optional.of(RackUnits.of(Math.min(position, 42))),
                                Face.FRONT));
        return draft.build();
    }

    private static Site site() {
        Site.Draft draft = new Site.Draft("site-1");
        draft.name = "FRA1";
        draft.address = "Hanauer Landstraße 298, Frankfurt";
        return draft.build();
    }

    private static Rack rack(String id, String name) {
        Rack.Draft draft = new Rack.Draft(id);
        draft.name = name;
        draft.site = Optional.of("site-1");
        return draft.build();
    }

    private static ServerModel model() {
        ServerModel.Draft draft = new ServerModel.Draft("model-1");
        draft.manufacturer = "Dell";
        draft.model = "PowerEdge R650";
        draft.rackUnits = Optional.of(RackUnits.of(1));
        return draft.build();
    }

    private static HardwareConfiguration configuration(String id, String name, int gibibytes) {
        HardwareConfiguration.Draft draft = new HardwareConfiguration.Draft(id);
        draft.name = name;
        draft.model = Optional.of("model-1");
        draft.build =
                Totals.UNKNOWN.with(totals -> {
                    totals.processor = "Xeon Gold 6338";
                    totals.sockets = Optional.of(2);
                    totals.cores = Optional.of(64);
                    totals.threads = Optional.of(128);
                    totals.memory = Optional.of(Bytes.ofGiB(gibibytes));
                    totals.drives = "4 × 7.68 TB NVMe";
                    totals.disk = Optional.of(Bytes.ofGB(15_360));
                    totals.watts = Optional.of(640);
                });
        return draft.build();
    }

    private static Flavor flavor(String id, String name, int vcpus, int gibibytes) {
        Flavor.Draft draft = new Flavor.Draft(id);
        draft.name = name;
        draft.vcpus = vcpus;
        draft.memory = Bytes.ofGiB(gibibytes);
        draft.network = Optional.of(new Bandwidth(1_000_000_000L));
        return draft.build();
    }

    private static Vm vm(String id, String name, PowerState power, Optional<String> host) {
        Vm.Draft draft = new Vm.Draft(id);
        draft.name = name;
        draft.powerState = Optional.of(power);
        draft.host = host;
        draft.vcpus = Optional.of(2);
        draft.memory = Optional.of(Bytes.ofGiB(8));
        return draft.build();
    }
}
