package hostplan.sheet;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Quote;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StoragePool;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.FreeName;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes objects that are like others. What belongs to one machine alone is not copied: serial
/// number, asset tag, addresses, cables, the place within its rack, and what the file says beyond
/// what this version knows.
final class Duplicates {

    private Duplicates() {}

    /// @param taken the names of that kind
    static ProjectObject of(ProjectObject object, String id, Set<String> taken) {
        return switch (object) {
            case Site site -> site(site, id, FreeName.after(site.name(), taken));
            case Rack rack -> rack(rack, id, FreeName.after(rack.name(), taken));
            case RackItem item -> item(item, id, FreeName.after(item.name(), taken));
            case Server server -> server(server, id, FreeName.after(server.name(), taken));
            case Vm vm -> vm(vm, id, FreeName.after(vm.name(), taken));
            case ServerModel model -> model(model, id, taken);
            case HardwareConfiguration hardware ->
                    configuration(hardware, id, FreeName.copyOf(hardware.name(), taken));
            case Part part -> part(part, id, FreeName.copyOf(part.name(), taken));
            case Quote quote -> quote(quote, id, FreeName.copyOf(quote.number(), taken));
            case StoragePool pool -> pool(pool, id, FreeName.copyOf(pool.name(), taken));
            case Flavor flavor -> flavor(flavor, id, FreeName.copyOf(flavor.name(), taken));
            case Slicing slicing -> slicing(slicing, id, FreeName.copyOf(slicing.name(), taken));
            case Placement placement ->
                    placement(placement, id, FreeName.copyOf(placement.name(), taken));
            default ->
                    throw new IllegalArgumentException(
                            "Nothing is known of copies of " + object.getClass());
        };
    }

    private static Site site(Site site, String id, String name) {
        return site.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static Rack rack(Rack rack, String id, String name) {
        return rack.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static RackItem item(RackItem item, String id, String name) {
        return item.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.serialNumber = "";
            draft.power = List.of();
            draft.location =
                    item.location()
                            .map(in -> new Location.InRack(in.rack(), Optional.empty(), in.face()));
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static Server server(Server server, String id, String name) {
        return server.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.hostname = hostname(server, name);
            draft.serialNumber = "";
            draft.assetTag = "";
            draft.addresses = List.of();
            draft.power = List.of();
            draft.network = List.of();
            draft.location = server.location().map(Duplicates::beside);
            draft.unknown = UnknownMembers.NONE;
        });
    }

    /// `web-01.shop.example` goes with the name; any other hostname belongs to one server alone.
    private static String hostname(Server server, String name) {
        String old = server.name();
        boolean follows = server.hostname().equals(old) || server.hostname().startsWith(old + ".");
        return follows && !old.isEmpty() ? name + server.hostname().substring(old.length()) : "";
    }

    /// The same rack or enclosure, but not the place that is occupied.
    private static Location beside(Location location) {
        return switch (location) {
            case Location.AtSite at -> at;
            case Location.InRack(String rack, var _, var face) ->
                    new Location.InRack(rack, Optional.empty(), face);
            case Location.InBay(String enclosure, var _) -> new Location.InBay(enclosure, "");
        };
    }

    private static Vm vm(Vm vm, String id, String name) {
        return vm.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.uuid = "";
            draft.unknown = UnknownMembers.NONE;
        });
    }

    /// The whole name of a model begins with its manufacturer.
    private static ServerModel model(ServerModel model, String id, Set<String> taken) {
        String name = FreeName.copyOf(model.name(), taken);
        return model.with(draft -> {
            draft.id = id;
            draft.model =
                    name.substring(model.name().length() - model.model().strip().length()).strip();
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static HardwareConfiguration configuration(
            HardwareConfiguration hardware, String id, String name) {
        return hardware.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static Part part(Part part, String id, String name) {
        return part.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }

    /// Prices are set by one quote only.
    private static Quote quote(Quote quote, String id, String number) {
        return quote.with(draft -> {
            draft.id = id;
            draft.number = number;
            draft.lines = List.of();
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static StoragePool pool(StoragePool pool, String id, String name) {
        return pool.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static Flavor flavor(Flavor flavor, String id, String name) {
        return flavor.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static Slicing slicing(Slicing slicing, String id, String name) {
        return slicing.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }

    private static Placement placement(Placement placement, String id, String name) {
        return placement.with(draft -> {
            draft.id = id;
            draft.name = name;
            draft.unknown = UnknownMembers.NONE;
        });
    }
}
