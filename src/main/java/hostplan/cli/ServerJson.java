package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.document.Coded;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.project.Figures;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.Whereabouts;

import java.util.List;
import java.util.Optional;

/// A server in JSON.
final class ServerJson {

    private final ProjectIndex index;
    private final List<OwnColumn> ownColumns;

    ServerJson(Project project, ProjectIndex index) {
        this.index = index;
        ownColumns = project.ownColumns();
    }

    void write(JsonOutput json, Server server) {
        json.text("id", server.id());
        json.text("name", server.name());
        json.known("hostname", server.hostname());
        json.known("role", server.role());
        json.known("environment", server.environment().map(Coded::code));
        json.text("status", server.status().code());
        place(json, server);
        hardware(json, server);
        json.known("operatingSystem", server.operatingSystem());
        json.known("owner", server.owner());
        json.known("serialNumber", server.serialNumber());
        json.known("assetTag", server.assetTag());
        json.date("warrantyUntil", server.warrantyUntil());
        json.texts("tags", server.tags());
        json.object("own", own -> own(own, server));
        RackJson.power(json, server.power());
        RackJson.network(json, server.network());
    }

    private void place(JsonOutput json, Server server) {
        Whereabouts whereabouts = Whereabouts.of(server, index);
        Optional<Location.InRack> mounted = server.location().flatMap(ServerJson::mounted);
        json.known("site", whereabouts.site().map(Site::name));
        json.known("rack", whereabouts.rack().map(Rack::name));
        json.decimal(
                "position", mounted.flatMap(Location.InRack::position).map(RackUnits::decimal));
        json.known("face", mounted.map(Location.InRack::face).map(Face::code));
    }

    private static Optional<Location.InRack> mounted(Location location) {
        return switch (location) {
            case Location.InRack in -> Optional.of(in);
            case Location.AtSite _, Location.InBay _ -> Optional.empty();
        };
    }

    private void hardware(JsonOutput json, Server server) {
        Figures figures = Figures.of(server, index);
        Totals totals = figures.totals();
        json.known("model", figures.model().map(ServerModel::name));
        json.known(
                "configuration",
                server.configuration()
                        .flatMap(index::configuration)
                        .map(HardwareConfiguration::name));
        json.whole("sockets", totals.sockets());
        json.whole("cores", totals.cores());
        json.whole("threads", totals.threads());
        json.fraction("memoryMiB", totals.memory().map(Bytes::mib));
        json.fraction("diskMB", totals.disk().map(Bytes::mb));
        json.decimal("rackUnits", figures.rackUnits().map(RackUnits::decimal));
        json.whole("watts", figures.watts());
    }

    /// Every own column by its name, so that a machine can rely on it.
    private void own(JsonOutput json, Server server) {
        for (OwnColumn column : ownColumns) {
            json.known(column.name(), server.own().getOrDefault(column.id(), ""));
        }
    }
}
