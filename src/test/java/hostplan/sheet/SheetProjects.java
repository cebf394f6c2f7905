package hostplan.sheet;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.document.UnknownMembers;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.Status;
import hostplan.project.OwnColumn;
import hostplan.project.Project;

import java.util.List;
import java.util.Optional;

/// Projects for the tests of sheets.
final class SheetProjects {

    private SheetProjects() {}

    /// Two web servers that share a configuration, a database server with one of its own, and one
    /// of which nothing is known.
    static Project webShop() {
        return Project.EMPTY.with(project -> {
            project.sites = List.of(site("site-fra", "FRA1"), site("site-ber", "BER2"));
            project.racks =
                    List.of(
                            rack("rack-a03", "A03", "site-fra"),
                            rack("rack-a04", "A04", "site-fra"),
                            rack("rack-b03", "A03", "site-ber"));
            project.serverModels = List.of(r650());
            project.configurations = List.of(webNode(), databaseNode());
            project.servers =
                    List.of(
                            server("srv-web2", "web-2", "cfg-web"),
                            server("srv-web10", "web-10", "cfg-web"),
                            server("srv-db1", "db-1", "cfg-db"),
                            new Server.Draft("srv-bare")
                                    .build()
                                    .with(server -> server.name = "bare"));
            project.ownColumns = List.of(own("own-cc", "Cost centre", OwnColumn.Type.NUMBER));
        });
    }

    static Site site(String id, String name) {
        return new Site.Draft(id).build().with(site -> site.name = name);
    }

    static Rack rack(String id, String name, String site) {
        return new Rack.Draft(id)
                .build()
                .with(rack -> {
                    rack.name = name;
                    rack.site = Optional.of(site);
                });
    }

    static ServerModel r650() {
        return new ServerModel.Draft("model-r650")
                .build()
                .with(model -> {
                    model.manufacturer = "Dell";
                    model.model = "PowerEdge R650";
                    model.rackUnits = Optional.of(RackUnits.of(1));
                });
    }

    static HardwareConfiguration webNode() {
        Totals totals =
                Totals.UNKNOWN.with(figures -> {
                    figures.processor = "Xeon 6338";
                    figures.sockets = Optional.of(2);
                    figures.cores = Optional.of(64);
                    figures.memory = Optional.of(Bytes.ofGiB(512));
                    figures.disk = Optional.of(Bytes.ofGB(7680));
                    figures.network = Optional.of(Bandwidth.ofGbit(25));
                });
        return new HardwareConfiguration.Draft("cfg-web")
                .build()
                .with(configuration -> {
                    configuration.name = "web node";
                    configuration.model = Optional.of("model-r650");
                    configuration.build = totals;
                });
    }

    static HardwareConfiguration databaseNode() {
        return new HardwareConfiguration.Draft("cfg-db")
                .build()
                .with(configuration -> {
                    configuration.name = "db node";
                    configuration.build =
                            Totals.UNKNOWN.with(
                                    figures -> figures.memory = Optional.of(Bytes.ofGiB(64)));
                });
    }

    static Server server(String id, String name, String configuration) {
        return new Server.Draft(id)
                .build()
                .with(server -> {
                    server.name = name;
                    server.status = Status.ACTIVE;
                    server.configuration = Optional.of(configuration);
                    server.location =
                            Optional.of(
                                    new Location.InRack(
                                            "rack-a03",
                                            Optional.of(new RackUnits(21)),
                                            Face.FRONT));
                });
    }

    static OwnColumn own(String id, String name, OwnColumn.Type type) {
        return new OwnColumn(id, name, type, List.of(), UnknownMembers.NONE);
    }
}
