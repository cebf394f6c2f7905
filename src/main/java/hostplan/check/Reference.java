package hostplan.check;

import static hostplan.project.ObjectKind.CONFIGURATION;
import static hostplan.project.ObjectKind.FLAVOR;
import static hostplan.project.ObjectKind.PART;
import static hostplan.project.ObjectKind.PLACEMENT;
import static hostplan.project.ObjectKind.QUOTE;
import static hostplan.project.ObjectKind.RACK;
import static hostplan.project.ObjectKind.RACK_ITEM;
import static hostplan.project.ObjectKind.SERVER;
import static hostplan.project.ObjectKind.SERVER_MODEL;
import static hostplan.project.ObjectKind.SITE;
import static hostplan.project.ObjectKind.SLICING;
import static hostplan.project.ObjectKind.STORAGE_POOL;
import static hostplan.project.ObjectKind.VM;

import hostplan.capacity.Slicing;
import hostplan.document.ProjectObject;
import hostplan.hardware.Assembly;
import hostplan.hardware.Fitted;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Quote;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A way in which one object of a project names another.
///
/// @param name names its message, such as `server-rack`
/// @param from what names
/// @param to what is named
/// @param targets the identities that an object names in this way
/// @param clear the object without its reference to one of them
public record Reference<T extends ProjectObject>(
        String name,
        ObjectKind from,
        ObjectKind to,
        Class<T> type,
        Function<T, List<String>> targets,
        BiFunction<T, String, T> clear) {

    static final List<Reference<?>> ALL =
            List.of(
                    new Reference<>(
                            "rack-site",
                            RACK,
                            SITE,
                            Rack.class,
                            rack -> rack.site().stream().toList(),
                            (rack, _) -> rack.with(draft -> draft.site = Optional.empty())),
                    new Reference<>(
                            "item-rack",
                            RACK_ITEM,
                            RACK,
                            RackItem.class,
                            item -> item.location().map(Location.InRack::rack).stream().toList(),
                            (item, _) -> item.with(draft -> draft.location = Optional.empty())),
                    new Reference<>(
                            "configuration-model",
                            CONFIGURATION,
                            SERVER_MODEL,
                            HardwareConfiguration.class,
                            configuration -> configuration.model().stream().toList(),
                            (found, _) -> found.with(draft -> draft.model = Optional.empty())),
                    new Reference<>(
                            "server-configuration",
                            SERVER,
                            CONFIGURATION,
                            Server.class,
                            server -> server.configuration().stream().toList(),
                            (server, _) ->
                                    server.with(draft -> draft.configuration = Optional.empty())),
                    new Reference<>(
                            "configuration-part",
                            CONFIGURATION,
                            PART,
                            HardwareConfiguration.class,
                            configuration -> parts(configuration).distinct().toList(),
                            Reference::withoutPart),
                    quote("quote-part", Quote.Kind.PART),
                    quote("quote-model", Quote.Kind.MODEL),
                    quote("quote-configuration", Quote.Kind.CONFIGURATION),
                    new Reference<>(
                            "pool-server",
                            STORAGE_POOL,
                            SERVER,
                            StoragePool.class,
                            StoragePool::servers,
                            Reference::withoutServer),
                    location("server-site", SITE, Reference::site),
                    location("server-rack", RACK, Reference::rack),
                    location("server-enclosure", SERVER, Reference::enclosure),
                    new Reference<>(
                            "vm-host",
                            VM,
                            SERVER,
                            Vm.class,
                            vm -> vm.host().stream().toList(),
                            (vm, _) -> vm.with(draft -> draft.host = Optional.empty())),
                    new Reference<>(
                            "vm-flavor",
                            VM,
                            FLAVOR,
                            Vm.class,
                            vm -> vm.flavor().stream().toList(),
                            (vm, _) -> vm.with(draft -> draft.flavor = Optional.empty())),
                    new Reference<>(
                            "slicing-server",
                            SLICING,
                            SERVER,
                            Slicing.class,
                            slicing -> server(slicing).toList(),
                            (slicing, _) -> slicing.with(Reference::withoutHost)),
                    new Reference<>(
                            "slicing-flavor",
                            SLICING,
                            FLAVOR,
                            Slicing.class,
                            slicing -> slicing.lines().stream().map(Slicing.Line::flavor).toList(),
                            Reference::withoutFlavor),
                    new Reference<>(
                            "placement-server",
                            PLACEMENT,
                            SERVER,
                            Placement.class,
                            placement -> List.copyOf(placement.servers()),
                            Reference::withoutServer),
                    new Reference<>(
                            "placement-configuration",
                            PLACEMENT,
                            CONFIGURATION,
                            Placement.class,
                            placement -> List.copyOf(placement.configurations()),
                            Reference::withoutConfiguration),
                    new Reference<>(
                            "placement-vm",
                            PLACEMENT,
                            VM,
                            Placement.class,
                            placement -> placement.bound().stream().sorted().toList(),
                            Placement::unbound));

    /// The identities that an object of its kind names in this way.
    List<String> targets(ProjectObject object) {
        return targets.apply(type.cast(object));
    }

    /// The object without this reference, or as it was where it names something else by now.
    ProjectObject without(ProjectObject object, String target) {
        T known = type.cast(object);
        return targets.apply(known).contains(target) ? clear.apply(known, target) : known;
    }

    private static Reference<Server> location(
            String name, ObjectKind to, Function<Location, Optional<String>> target) {
        return new Reference<>(
                name,
                SERVER,
                to,
                Server.class,
                server -> server.location().flatMap(target).stream().toList(),
                (server, _) -> server.with(draft -> draft.location = Optional.empty()));
    }

    private static Optional<String> site(Location location) {
        return switch (location) {
            case Location.AtSite(String site) -> Optional.of(site);
            case Location.InRack _, Location.InBay _ -> Optional.empty();
        };
    }

    private static Optional<String> rack(Location location) {
        return switch (location) {
            case Location.InRack in -> Optional.of(in.rack());
            case Location.AtSite _, Location.InBay _ -> Optional.empty();
        };
    }

    private static Optional<String> enclosure(Location location) {
        return switch (location) {
            case Location.InBay in -> Optional.of(in.enclosure());
            case Location.AtSite _, Location.InRack _ -> Optional.empty();
        };
    }

    private static Stream<String> server(Slicing slicing) {
        return switch (slicing.host()) {
            case Slicing.Host.OfServer(String server) -> Stream.of(server);
            case Slicing.Host.AdHoc _ -> Stream.empty();
        };
    }

    private static void withoutHost(Slicing.Draft draft) {
        draft.host = new Slicing.Host.AdHoc("", Totals.UNKNOWN);
    }

    private static Slicing withoutFlavor(Slicing slicing, String flavor) {
        return slicing.with(draft ->
                draft.lines =
                        slicing.lines().stream()
                                .filter(line -> !line.flavor().equals(flavor))
                                .toList());
    }

    private static Stream<String> parts(HardwareConfiguration configuration) {
        return switch (configuration.build()) {
            case Assembly assembly -> assembly.fitted().stream().map(Fitted::part);
            case Totals _ -> Stream.empty();
        };
    }

    private static HardwareConfiguration withoutPart(
            HardwareConfiguration configuration, String part) {
        return switch (configuration.build()) {
            case Assembly assembly ->
                    configuration.with(draft ->
                            draft.build =
                                    assembly.without(
                                            assembly.fitted().stream()
                                                    .filter(each -> each.part().equals(part))
                                                    .map(Fitted::slot)
                                                    .toList()));
            case Totals _ -> configuration;
        };
    }

    private static Reference<Quote> quote(String name, Quote.Kind kind) {
        return new Reference<>(
                name,
                QUOTE,
                ObjectKind.of(kind),
                Quote.class,
                quote -> quote.lines().stream().flatMap(line -> line.id(kind).stream()).toList(),
                (quote, id) -> withoutLine(quote, new Quote.Target(kind, id)));
    }

    private static Quote withoutLine(Quote quote, Quote.Target target) {
        return quote.with(draft ->
                draft.lines =
                        quote.lines().stream()
                                .filter(line -> !line.target().equals(target))
                                .toList());
    }

    private static StoragePool withoutServer(StoragePool pool, String server) {
        return pool.with(draft ->
                draft.servers =
                        pool.servers().stream().filter(each -> !each.equals(server)).toList());
    }

    private static Placement withoutServer(Placement placement, String server) {
        return without(placement, offer -> offer.equals(new HostOffer.Standing(server)));
    }

    private static Placement withoutConfiguration(Placement placement, String configuration) {
        return without(
                placement,
                offer ->
                        offer instanceof HostOffer.ToBuy(String bought, var _)
                                && bought.equals(configuration));
    }

    private static Placement without(Placement placement, Predicate<HostOffer> gone) {
        return placement.with(
                draft -> draft.hosts = placement.hosts().stream().filter(gone.negate()).toList());
    }
}
