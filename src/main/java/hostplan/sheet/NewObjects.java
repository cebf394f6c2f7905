package hostplan.sheet;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
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
import hostplan.project.ObjectKind;

/// Objects of which nothing is known yet but a name.
final class NewObjects {

    private NewObjects() {}

    static ProjectObject of(ObjectKind kind, String id, String name) {
        return switch (kind) {
            case SITE -> new Site.Draft(id).build().with(draft -> draft.name = name);
            case RACK -> new Rack.Draft(id).build().with(draft -> draft.name = name);
            case RACK_ITEM -> new RackItem.Draft(id).build().with(draft -> draft.name = name);
            case SERVER_MODEL ->
                    new ServerModel.Draft(id).build().with(draft -> draft.model = name);
            case CONFIGURATION ->
                    new HardwareConfiguration.Draft(id).build().with(draft -> draft.name = name);
            case PART -> new Part.Draft(id).build().with(draft -> draft.name = name);
            case QUOTE -> new Quote.Draft(id).build().with(draft -> draft.number = name);
            case STORAGE_POOL -> new StoragePool.Draft(id).build().with(draft -> draft.name = name);
            case SERVER -> new Server.Draft(id).build().with(draft -> draft.name = name);
            case VM -> new Vm.Draft(id).build().with(draft -> draft.name = name);
            case FLAVOR -> new Flavor.Draft(id).build().with(draft -> draft.name = name);
            case SLICING -> new Slicing.Draft(id).build().with(draft -> draft.name = name);
            case PLACEMENT -> new Placement.Draft(id).build().with(draft -> draft.name = name);
        };
    }
}
