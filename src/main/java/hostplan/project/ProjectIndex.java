package hostplan.project;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.Vm;

import java.util.List;
import java.util.Optional;

/// Finds the objects of a project by identity, and who refers to them. What was built for a list is
/// kept for every later project that holds the very same list, so that an edit of one list rebuilds
/// the index of that list only.
public final class ProjectIndex {

    private final Project project;
    private final ById<Site> sites;
    private final ById<Rack> racks;
    private final ById<ServerModel> models;
    private final ById<HardwareConfiguration> configurations;
    private final ById<Server> servers;
    private final ById<Vm> vms;
    private final ById<Flavor> flavors;
    private final ById<Slicing> slicings;
    private final Users<Rack> racksBySite;
    private final Users<HardwareConfiguration> configurationsByModel;
    private final Users<Server> serversByConfiguration;
    private final Users<Server> serversBySite;
    private final Users<Server> serversByRack;
    private final Users<Server> serversByEnclosure;
    private final Users<Vm> vmsByHost;
    private final Users<Vm> vmsByFlavor;
    private final Users<Slicing> slicingsByHost;

    private ProjectIndex(Project project) {
        this.project = project;
        sites = new ById<>(project.sites());
        racks = new ById<>(project.racks());
        models = new ById<>(project.serverModels());
        configurations = new ById<>(project.configurations());
        servers = new ById<>(project.servers());
        vms = new ById<>(project.vms());
        flavors = new ById<>(project.flavors());
        slicings = new ById<>(project.slicings());
        racksBySite = new Users<>(project.racks(), Rack::site);
        configurationsByModel = new Users<>(project.configurations(), HardwareConfiguration::model);
        serversByConfiguration = new Users<>(project.servers(), Server::configuration);
        serversBySite =
                new Users<>(
                        project.servers(), server -> server.location().flatMap(ProjectIndex::site));
        serversByRack =
                new Users<>(
                        project.servers(), server -> server.location().flatMap(ProjectIndex::rack));
        serversByEnclosure =
                new Users<>(
                        project.servers(),
                        server -> server.location().flatMap(ProjectIndex::enclosure));
        vmsByHost = new Users<>(project.vms(), Vm::host);
        vmsByFlavor = new Users<>(project.vms(), Vm::flavor);
        slicingsByHost = new Users<>(project.slicings(), slicing -> host(slicing.host()));
    }

    private ProjectIndex(Project project, ProjectIndex before) {
        this.project = project;
        sites = before.sites.of(project.sites());
        racks = before.racks.of(project.racks());
        models = before.models.of(project.serverModels());
        configurations = before.configurations.of(project.configurations());
        servers = before.servers.of(project.servers());
        vms = before.vms.of(project.vms());
        flavors = before.flavors.of(project.flavors());
        slicings = before.slicings.of(project.slicings());
        racksBySite = before.racksBySite.of(project.racks());
        configurationsByModel = before.configurationsByModel.of(project.configurations());
        serversByConfiguration = before.serversByConfiguration.of(project.servers());
        serversBySite = before.serversBySite.of(project.servers());
        serversByRack = before.serversByRack.of(project.servers());
        serversByEnclosure = before.serversByEnclosure.of(project.servers());
        vmsByHost = before.vmsByHost.of(project.vms());
        vmsByFlavor = before.vmsByFlavor.of(project.vms());
        slicingsByHost = before.slicingsByHost.of(project.slicings());
    }

    public static ProjectIndex of(Project project) {
        return new ProjectIndex(project);
    }

    /// The index of a later (or earlier) project, with everything of this one that still holds.
    public ProjectIndex at(Project other) {
        return other == project ? this : new ProjectIndex(other, this);
    }

    public Project project() {
        return project;
    }

    public Optional<? extends ProjectObject> find(ObjectKind kind, String id) {
        return byId(kind).find(id);
    }

    /// Where in its list an object stands.
    public Optional<Integer> row(ObjectKind kind, String id) {
        return byId(kind).row(id);
    }

    private ById<? extends ProjectObject> byId(ObjectKind kind) {
        return switch (kind) {
            case SITE -> sites;
            case RACK -> racks;
            case SERVER_MODEL -> models;
            case CONFIGURATION -> configurations;
            case SERVER -> servers;
            case VM -> vms;
            case FLAVOR -> flavors;
            case SLICING -> slicings;
        };
    }

    public Optional<Site> site(String id) {
        return sites.find(id);
    }

    public Optional<Rack> rack(String id) {
        return racks.find(id);
    }

    public Optional<ServerModel> serverModel(String id) {
        return models.find(id);
    }

    public Optional<HardwareConfiguration> configuration(String id) {
        return configurations.find(id);
    }

    public Optional<Server> server(String id) {
        return servers.find(id);
    }

    public Optional<Vm> vm(String id) {
        return vms.find(id);
    }

    public Optional<Flavor> flavor(String id) {
        return flavors.find(id);
    }

    public Optional<Slicing> slicing(String id) {
        return slicings.find(id);
    }

    public List<Rack> racksAt(String site) {
        return racksBySite.of(site);
    }

    public List<HardwareConfiguration> configurationsOf(String serverModel) {
        return configurationsByModel.of(serverModel);
    }

    public List<Server> serversWith(String configuration) {
        return serversByConfiguration.of(configuration);
    }

    /// Servers that stand at a site in no rack of it.
    public List<Server> serversDirectlyAt(String site) {
        return serversBySite.of(site);
    }

    public List<Server> serversIn(String rack) {
        return serversByRack.of(rack);
    }

    public List<Server> bladesIn(String enclosure) {
        return serversByEnclosure.of(enclosure);
    }

    public List<Vm> vmsOn(String host) {
        return vmsByHost.of(host);
    }

    public List<Vm> vmsOf(String flavor) {
        return vmsByFlavor.of(flavor);
    }

    public List<Slicing> slicingsOf(String host) {
        return slicingsByHost.of(host);
    }

    private static Optional<String> host(Slicing.Host host) {
        return host instanceof Slicing.Host.OfServer(String server)
                ? Optional.of(server)
                : Optional.empty();
    }

    private static Optional<String> site(Location location) {
        return location instanceof Location.AtSite(String site)
                ? Optional.of(site)
                : Optional.empty();
    }

    private static Optional<String> rack(Location location) {
        return location instanceof Location.InRack in ? Optional.of(in.rack()) : Optional.empty();
    }

    private static Optional<String> enclosure(Location location) {
        return location instanceof Location.InBay in
                ? Optional.of(in.enclosure())
                : Optional.empty();
    }
}
