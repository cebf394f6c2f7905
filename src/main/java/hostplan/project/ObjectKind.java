package hostplan.project;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.document.Coded;
import hostplan.document.ProjectObject;
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

/// The lists of a project, in the order in which the file holds them.
public enum ObjectKind implements Coded {
    SITE("sites", "site", Site.class),
    RACK("racks", "rack", Rack.class),
    RACK_ITEM("rackItems", "item", RackItem.class),
    SERVER_MODEL("serverModels", "model", ServerModel.class),
    PART("parts", "part", Part.class),
    CONFIGURATION("configurations", "cfg", HardwareConfiguration.class),
    QUOTE("quotes", "quote", Quote.class),
    SERVER("servers", "srv", Server.class),
    STORAGE_POOL("storagePools", "pool", StoragePool.class),
    VM("vms", "vm", Vm.class),
    FLAVOR("flavors", "flavor", Flavor.class),
    SLICING("slicings", "slicing", Slicing.class),
    PLACEMENT("placements", "placement", Placement.class);

    private final String list;
    private final String idPrefix;
    private final Class<? extends ProjectObject> type;

    ObjectKind(String list, String idPrefix, Class<? extends ProjectObject> type) {
        this.list = list;
        this.idPrefix = idPrefix;
        this.type = type;
    }

    /// The name of its list in files and JSON, such as `serverModels`.
    public String list() {
        return list;
    }

    /// What its identities begin with.
    public String idPrefix() {
        return idPrefix;
    }

    public Class<? extends ProjectObject> type() {
        return type;
    }

    /// The list that holds what a quote sets prices of.
    public static ObjectKind of(Quote.Kind priced) {
        return switch (priced) {
            case PART -> PART;
            case MODEL -> SERVER_MODEL;
            case CONFIGURATION -> CONFIGURATION;
        };
    }

    public static ObjectKind of(ProjectObject object) {
        for (ObjectKind kind : values()) {
            if (kind.type.isInstance(object)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No list of a project holds " + object.getClass());
    }
}
