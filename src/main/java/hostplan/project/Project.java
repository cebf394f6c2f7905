package hostplan.project;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.cost.CostAssumptions;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Quote;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StoragePool;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.Placement;
import hostplan.placement.Vm;

import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;

/// The document: everything a person plans, as one immutable tree. Lists keep the order of the
/// file, which means nothing; new objects go last. References between objects are identities and
/// may dangle: that is a finding, not an error.
///
/// @param currency the currency in which totals are shown
/// @param rates what foreign currencies are worth; a rate that is missing is a finding, never 1
public record Project(
        String name,
        String notes,
        Currency currency,
        List<Rate> rates,
        CostAssumptions assumptions,
        List<OwnColumn> ownColumns,
        List<Site> sites,
        List<Rack> racks,
        List<RackItem> rackItems,
        List<ServerModel> serverModels,
        List<Part> parts,
        List<HardwareConfiguration> configurations,
        List<Quote> quotes,
        List<Server> servers,
        List<StoragePool> storagePools,
        List<Vm> vms,
        List<Flavor> flavors,
        List<Slicing> slicings,
        List<Placement> placements,
        UnknownMembers unknown) {

    public static final Currency USUAL_CURRENCY = Currency.getInstance("EUR");

    /// A project in which nothing is planned yet.
    public static final Project EMPTY = new Draft().build();

    public Project {
        rates = List.copyOf(rates);
        ownColumns = List.copyOf(ownColumns);
        sites = List.copyOf(sites);
        racks = List.copyOf(racks);
        rackItems = List.copyOf(rackItems);
        serverModels = List.copyOf(serverModels);
        parts = List.copyOf(parts);
        configurations = List.copyOf(configurations);
        quotes = List.copyOf(quotes);
        servers = List.copyOf(servers);
        storagePools = List.copyOf(storagePools);
        vms = List.copyOf(vms);
        flavors = List.copyOf(flavors);
        slicings = List.copyOf(slicings);
        placements = List.copyOf(placements);
    }

    /// The list that holds the objects of a kind.
    public List<? extends ProjectObject> list(ObjectKind kind) {
        return switch (kind) {
            case SITE -> sites;
            case RACK -> racks;
            case RACK_ITEM -> rackItems;
            case SERVER_MODEL -> serverModels;
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

    /// The same project with some members changed.
    public Project with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A project that is being put together.
    public static final class Draft {
        public String name = "";
        public String notes = "";
        public Currency currency = USUAL_CURRENCY;
        public List<Rate> rates = List.of();
        public CostAssumptions assumptions = CostAssumptions.NONE;
        public List<OwnColumn> ownColumns = List.of();
        public List<Site> sites = List.of();
        public List<Rack> racks = List.of();
        public List<RackItem> rackItems = List.of();
        public List<ServerModel> serverModels = List.of();
        public List<Part> parts = List.of();
        public List<HardwareConfiguration> configurations = List.of();
        public List<Quote> quotes = List.of();
        public List<Server> servers = List.of();
        public List<StoragePool> storagePools = List.of();
        public List<Vm> vms = List.of();
        public List<Flavor> flavors = List.of();
        public List<Slicing> slicings = List.of();
        public List<Placement> placements = List.of();
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft() {}

        private Draft(Project from) {
            name = from.name;
            notes = from.notes;
            currency = from.currency;
            rates = from.rates;
            assumptions = from.assumptions;
            ownColumns = from.ownColumns;
            sites = from.sites;
            racks = from.racks;
            rackItems = from.rackItems;
            serverModels = from.serverModels;
            parts = from.parts;
            configurations = from.configurations;
            quotes = from.quotes;
            servers = from.servers;
            storagePools = from.storagePools;
            vms = from.vms;
            flavors = from.flavors;
            slicings = from.slicings;
            placements = from.placements;
            unknown = from.unknown;
        }

        /// Puts a list in place of the one that holds the objects of a kind.
        ///
        /// @throws ClassCastException where an object is not of that kind
        public void list(ObjectKind kind, List<? extends ProjectObject> objects) {
            switch (kind) {
                case SITE -> sites = cast(objects, Site.class);
                case RACK -> racks = cast(objects, Rack.class);
                case RACK_ITEM -> rackItems = cast(objects, RackItem.class);
                case SERVER_MODEL -> serverModels = cast(objects, ServerModel.class);
                case PART -> parts = cast(objects, Part.class);
                case CONFIGURATION -> configurations = cast(objects, HardwareConfiguration.class);
                case QUOTE -> quotes = cast(objects, Quote.class);
                case SERVER -> servers = cast(objects, Server.class);
                case STORAGE_POOL -> storagePools = cast(objects, StoragePool.class);
                case VM -> vms = cast(objects, Vm.class);
                case FLAVOR -> flavors = cast(objects, Flavor.class);
                case SLICING -> slicings = cast(objects, Slicing.class);
                case PLACEMENT -> placements = cast(objects, Placement.class);
            }
        }

        private static <T> List<T> cast(List<? extends ProjectObject> objects, Class<T> type) {
            return objects.stream().map(type::cast).toList();
        }

        public Project build() {
            return new Project(
                    name,
                    notes,
                    currency,
                    rates,
                    assumptions,
                    ownColumns,
                    sites,
                    racks,
                    rackItems,
                    serverModels,
                    parts,
                    configurations,
                    quotes,
                    servers,
                    storagePools,
                    vms,
                    flavors,
                    slicings,
                    placements,
                    unknown);
        }
    }
}
