package hostplan.project;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.document.ProjectObject;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Priced;
import hostplan.hardware.Quote;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.MachineFigures;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.Placement;
import hostplan.placement.Vm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds the objects of a project by identity, and who refers to them. What was built for a list is
/// kept for every later project that holds the very same list, so that an edit of one list rebuilds
/// the index of that list only.
public final class ProjectIndex {

    private final Project project;
    private final ById<Site> sites;
    private final ById<Rack> racks;
    private final ById<RackItem> rackItems;
    private final ById<ServerModel> models;
    private final ById<Part> parts;
    private final ById<HardwareConfiguration> configurations;
    private final ById<Quote> quotes;
    private final ById<Server> servers;
    private final ById<StoragePool> storagePools;
    private final ById<Vm> vms;
    private final ById<Flavor> flavors;
    private final ById<Slicing> slicings;
    private final ById<Placement> placements;
    private final Users<Rack> racksBySite;
    private final Users<RackItem> itemsByRack;
    private final ConfigurationTotals totals;
    private final Users<HardwareConfiguration> configurationsByModel;
    private final Several<HardwareConfiguration> configurationsByPart;
    private final Several<StoragePool> poolsByServer;
    private final Users<Server> serversByConfiguration;
    private final Users<Server> serversBySite;
    private final Users<Server> serversByRack;
    private final Users<Server> serversByEnclosure;
    private final Users<Vm> vmsByHost;
    private final Users<Vm> vmsByFlavor;
    private final Users<Slicing> slicingsByHost;
    private final Several<Placement> placementsByServer;
    private final Several<Placement> placementsByConfiguration;
    private final Several<Placement> placementsByBound;

    private ProjectIndex(Project project) {
        this.project = project;
        sites = new ById<>(project.sites());
        racks = new ById<>(project.racks());
        rackItems = new ById<>(project.rackItems());
        models = new ById<>(project.serverModels());
        parts = new ById<>(project.parts());
        configurations = new ById<>(project.configurations());
        quotes = new ById<>(project.quotes());
        servers = new ById<>(project.servers());
        storagePools = new ById<>(project.storagePools());
        vms = new ById<>(project.vms());
        flavors = new ById<>(project.flavors());
        slicings = new ById<>(project.slicings());
        placements = new ById<>(project.placements());
        totals = new ConfigurationTotals(project.parts(), project.serverModels());
        racksBySite = new Users<>(project.racks(), Rack::site);
        itemsByRack =
                new Users<>(
                        project.rackItems(), item -> item.location().map(Location.InRack::rack));
        configurationsByModel = new Users<>(project.configurations(), HardwareConfiguration::model);
        configurationsByPart = new Several<>(project.configurations(), ProjectIndex::parts);
        poolsByServer = new Several<>(project.storagePools(), StoragePool::servers);
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
        placementsByServer = new Several<>(project.placements(), Placement::servers);
        placementsByConfiguration = new Several<>(project.placements(), Placement::configurations);
        placementsByBound = new Several<>(project.placements(), Placement::bound);
    }

    private ProjectIndex(Project project, ProjectIndex before) {
        this.project = project;
        sites = before.sites.of(project.sites());
        racks = before.racks.of(project.racks());
        rackItems = before.rackItems.of(project.rackItems());
        models = before.models.of(project.serverModels());
        parts = before.parts.of(project.parts());
        configurations = before.configurations.of(project.configurations());
        quotes = before.quotes.of(project.quotes());
        servers = before.servers.of(project.servers());
        storagePools = before.storagePools.of(project.storagePools());
        vms = before.vms.of(project.vms());
        flavors = before.flavors.of(project.flavors());
        slicings = before.slicings.of(project.slicings());
        placements = before.placements.of(project.placements());
        totals = before.totals.of(project.parts(), project.serverModels());
        racksBySite = before.racksBySite.of(project.racks());
        itemsByRack = before.itemsByRack.of(project.rackItems());
        configurationsByModel = before.configurationsByModel.of(project.configurations());
        configurationsByPart = before.configurationsByPart.of(project.configurations());
        poolsByServer = before.poolsByServer.of(project.storagePools());
        serversByConfiguration = before.serversByConfiguration.of(project.servers());
        serversBySite = before.serversBySite.of(project.servers());
        serversByRack = before.serversByRack.of(project.servers());
        serversByEnclosure = before.serversByEnclosure.of(project.servers());
        vmsByHost = before.vmsByHost.of(project.vms());
        vmsByFlavor = before.vmsByFlavor.of(project.vms());
        slicingsByHost = before.slicingsByHost.of(project.slicings());
        placementsByServer = before.placementsByServer.of(project.placements());
        placementsByConfiguration = before.placementsByConfiguration.of(project.placements());
        placementsByBound = before.placementsByBound.of(project.placements());
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
            case RACK_ITEM -> rackItems;
            case SERVER_MODEL -> models;
            case PART -> parts;
            case CONFIGURATION -> configurations;
            case QUOTE -> quotes;
            case SERVER -> servers;
            case STORAGE_POOL -> storagePools;
            case VM -> vms;
            case FLAVOR -> flavors;
            case SLICING -> slicings;
            case PLACEMENT -> placements;
        };
    }

    public Optional<Site> site(String id) {
        return sites.find(id);
    }

    public Optional<Rack> rack(String id) {
        return racks.find(id);
    }

    public Optional<RackItem> rackItem(String id) {
        return rackItems.find(id);
    }

    public Optional<ServerModel> serverModel(String id) {
        return models.find(id);
    }

    public Optional<HardwareConfiguration> configuration(String id) {
        return configurations.find(id);
    }

    public Optional<Part> part(String id) {
        return parts.find(id);
    }

    /// What a line of a quote sets the price of.
    public Optional<Priced<?>> priced(Quote.Target target) {
        String id = target.id();
        return switch (target.kind()) {
            case PART -> part(id).map(part -> part);
            case MODEL -> serverModel(id).map(model -> model);
            case CONFIGURATION -> configuration(id).map(configuration -> configuration);
        };
    }

    public Optional<Quote> quote(String id) {
        return quotes.find(id);
    }

    public Optional<StoragePool> storagePool(String id) {
        return storagePools.find(id);
    }

    /// The figures of a configuration, whether they are stated or follow from its parts.
    public Totals totals(HardwareConfiguration configuration) {
        return totals.totals(configuration, this);
    }

    /// All that follows from the parts of a configuration; empty where it is stated by totals.
    public Optional<MachineFigures> machine(HardwareConfiguration configuration) {
        return configuration.build() instanceof Assembly assembly
                ? Optional.of(totals.figures(configuration, assembly, this))
                : Optional.empty();
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

    public Optional<Placement> placement(String id) {
        return placements.find(id);
    }

    public List<Rack> racksAt(String site) {
        return racksBySite.of(site);
    }

    public List<HardwareConfiguration> configurationsOf(String serverModel) {
        return configurationsByModel.of(serverModel);
    }

    /// Configurations with this part in a slot.
    public List<HardwareConfiguration> configurationsWith(String part) {
        return configurationsByPart.of(part);
    }

    public List<StoragePool> poolsOf(String server) {
        return poolsByServer.of(server);
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

    public List<RackItem> itemsIn(String rack) {
        return itemsByRack.of(rack);
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

    /// Placements that may use a server.
    public List<Placement> placementsOn(String server) {
        return placementsByServer.of(server);
    }

    /// Placements that may buy servers of a configuration.
    public List<Placement> placementsBuying(String configuration) {
        return placementsByConfiguration.of(configuration);
    }

    /// Placements that leave a virtual machine where it is.
    public List<Placement> placementsBinding(String vm) {
        return placementsByBound.of(vm);
    }

    private static Collection<String> parts(HardwareConfiguration configuration) {
        return configuration.build() instanceof Assembly assembly ? assembly.parts() : List.of();
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
