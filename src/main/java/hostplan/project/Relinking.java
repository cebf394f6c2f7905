package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.capacity.DiskRules;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;
import hostplan.document.ProjectObject;
import hostplan.hardware.Assembly;
import hostplan.hardware.Fitted;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Quote;
import hostplan.hardware.Slot;
import hostplan.hardware.StoragePool;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Lets objects refer to another object than those that go, or to none.
///
/// @param kind the kind of those that go
/// @param to what is referred to instead
record Relinking(ProjectIndex index, ObjectKind kind, Set<String> gone, Optional<String> to) {

    ProjectObject of(ProjectObject user) {
        return switch (user) {
            case Rack rack -> rack.with(draft -> draft.site = link(ObjectKind.SITE, rack.site()));
            case RackItem item -> item.with(draft -> draft.location = item(item.location()));
            case HardwareConfiguration hardware -> configuration(hardware);
            case Server server -> server(server);
            case Quote quote -> quote(quote);
            case StoragePool pool ->
                    pool.with(draft -> draft.servers = links(ObjectKind.SERVER, pool.servers()));
            case Vm vm -> vm(vm);
            case Slicing slicing -> slicing(slicing);
            case Placement placement -> placement(placement);
            default -> user;
        };
    }

    private boolean goes(ObjectKind other, String id) {
        return other == kind && gone.contains(id);
    }

    private boolean goes(Quote.Target target) {
        return goes(ObjectKind.of(target.kind()), target.id());
    }

    private Optional<String> link(ObjectKind other, Optional<String> id) {
        return id.isPresent() && goes(other, id.get()) ? to : id;
    }

    private HardwareConfiguration configuration(HardwareConfiguration hardware) {
        HardwareConfiguration built = built(hardware);
        Optional<String> model = link(ObjectKind.SERVER_MODEL, hardware.model());
        return model.equals(hardware.model())
                ? built
                : ConfigurationEdits.withModel(built, model, index);
    }

    /// A slot whose part goes is empty, or holds the other part.
    private HardwareConfiguration built(HardwareConfiguration hardware) {
        if (kind != ObjectKind.PART || !(hardware.build() instanceof Assembly assembly)) {
            return hardware;
        }
        List<Slot> changed =
                assembly.fitted().stream()
                        .filter(fitted -> goes(ObjectKind.PART, fitted.part()))
                        .map(Fitted::slot)
                        .toList();
        Assembly other =
                to.map(part -> assembly.with(changed, part))
                        .orElseGet(() -> assembly.without(changed));
        return hardware.with(draft -> draft.build = other);
    }

    /// A quote forgets what it said of something that goes.
    private Quote quote(Quote quote) {
        return quote.with(draft ->
                draft.lines = quote.lines().stream().filter(line -> !goes(line.target())).toList());
    }

    private List<String> links(ObjectKind other, Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> link(other, Optional.of(id)).stream())
                .distinct()
                .toList();
    }

    private Server server(Server server) {
        return server.with(draft -> {
            draft.configuration = link(ObjectKind.CONFIGURATION, server.configuration());
            draft.location = server.location().flatMap(this::location);
        });
    }

    private Optional<Location> location(Location location) {
        return switch (location) {
            case Location.AtSite(String site) when goes(ObjectKind.SITE, site) ->
                    to.map(Location.AtSite::new);
            case Location.InRack(String rack, var position, var face)
                    when goes(ObjectKind.RACK, rack) ->
                    to.<Location>map(other -> new Location.InRack(other, position, face))
                            .or(() -> siteOf(location));
            case Location.InBay(String enclosure, String bay)
                    when goes(ObjectKind.SERVER, enclosure) ->
                    to.<Location>map(other -> new Location.InBay(other, bay))
                            .or(() -> siteOf(location));
            case Location.AtSite _, Location.InRack _, Location.InBay _ -> Optional.of(location);
        };
    }

    /// An item without its rack stands nowhere.
    private Optional<Location.InRack> item(Optional<Location.InRack> location) {
        return location.isPresent() && goes(ObjectKind.RACK, location.get().rack())
                ? to.map(other ->
                        new Location.InRack(
                                other, location.get().position(), location.get().face()))
                : location;
    }

    private Optional<Location> siteOf(Location location) {
        return Whereabouts.of(Optional.of(location), index)
                .site()
                .map(site -> new Location.AtSite(site.id()));
    }

    private Vm vm(Vm vm) {
        Vm hosted = vm.with(draft -> draft.host = link(ObjectKind.SERVER, vm.host()));
        Optional<String> flavor = link(ObjectKind.FLAVOR, vm.flavor());
        return flavor.equals(vm.flavor()) ? hosted : VmSize.withFlavor(hosted, flavor, index);
    }

    private Slicing slicing(Slicing slicing) {
        List<Slicing.Line> lines = slicing.lines().stream().flatMap(this::line).toList();
        return slicing.with(draft -> {
            draft.host = host(slicing.host());
            draft.lines = lines;
            draft.neighbours = neighbours(slicing.neighbours());
            if (!(draft.host instanceof Slicing.Host.OfServer)) {
                draft.neighbours = withoutArrays(slicing.host(), draft.neighbours);
            }
        });
    }

    /// Of a host that stands nowhere no arrays are known; it is filled as far as before.
    private Neighbours withoutArrays(Slicing.Host before, Neighbours stated) {
        DiskRules rules = stated.disk();
        Neighbours left =
                stated.withDisk(
                        new DiskRules(
                                Optional.of(rules.fillLimit(SharedStorage.origin(index, before)))
                                        .filter(limit -> !limit.equals(Fraction.ONE))
                                        .or(rules::stated),
                                rules.snapshotShare(),
                                rules.readShare(),
                                rules.block()));
        for (Neighbours.OfFlavor each : stated.flavors()) {
            left = left.with(each.withArray(Optional.empty()));
        }
        return left;
    }

    /// What is stated of a flavor goes with it; where another takes its place, what is stated of
    /// that one stays.
    private Neighbours neighbours(Neighbours stated) {
        Neighbours left = stated;
        for (Neighbours.OfFlavor each : stated.flavors()) {
            if (goes(ObjectKind.FLAVOR, each.flavor())) {
                left = left.with(Neighbours.OfFlavor.quiet(each.flavor()));
                boolean isNew =
                        to.filter(other -> stated.of(other).equals(quiet(other))).isPresent();
                if (isNew) {
                    left = left.with(each.withFlavor(to.orElseThrow()));
                }
            }
        }
        return left;
    }

    private static Neighbours.OfFlavor quiet(String flavor) {
        return Neighbours.OfFlavor.quiet(flavor);
    }

    private Stream<Slicing.Line> line(Slicing.Line line) {
        return link(ObjectKind.FLAVOR, Optional.of(line.flavor())).stream()
                .map(flavor -> new Slicing.Line(flavor, line.quantity()));
    }

    /// Without its server the question is asked of a host with the same figures.
    private Slicing.Host host(Slicing.Host host) {
        if (!(host instanceof Slicing.Host.OfServer(String id)) || !goes(ObjectKind.SERVER, id)) {
            return host;
        }
        Server server = index.server(id).orElseThrow();
        return to.<Slicing.Host>map(Slicing.Host.OfServer::new)
                .orElseGet(() ->
                        new Slicing.Host.AdHoc(server.name(), Figures.of(server, index).totals()));
    }

    private Placement placement(Placement placement) {
        return placement.with(draft -> {
            draft.hosts = offers(placement);
            draft.bound = new LinkedHashSet<>(links(ObjectKind.VM, placement.bound()));
        });
    }

    /// Where another takes the place of a host and is offered already, what is stated of that one
    /// stays.
    private List<HostOffer> offers(Placement placement) {
        boolean isOffered = to.isEmpty() || offered(placement).contains(to.get());
        List<HostOffer> left = new ArrayList<>();
        for (HostOffer offer : placement.hosts()) {
            if (!goes(offer)) {
                left.add(offer);
            } else if (!isOffered) {
                left.add(moved(offer, to.orElseThrow()));
                isOffered = true;
            }
        }
        return left;
    }

    private Set<String> offered(Placement placement) {
        return kind == ObjectKind.SERVER ? placement.servers() : placement.configurations();
    }

    private boolean goes(HostOffer offer) {
        return switch (offer) {
            case HostOffer.Standing(String server) -> goes(ObjectKind.SERVER, server);
            case HostOffer.ToBuy(String configuration, var _) ->
                    goes(ObjectKind.CONFIGURATION, configuration);
        };
    }

    private static HostOffer moved(HostOffer offer, String other) {
        return switch (offer) {
            case HostOffer.Standing _ -> new HostOffer.Standing(other);
            case HostOffer.ToBuy(var _, Optional<Integer> limit) ->
                    new HostOffer.ToBuy(other, limit);
        };
    }
}
