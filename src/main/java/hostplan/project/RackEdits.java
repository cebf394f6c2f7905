package hostplan.project;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Location;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.rack.Occupant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts things into racks and takes them out.
public final class RackEdits {

    private RackEdits() {}

    /// The project with things where they are said to stand. What hangs beside the units gets no
    /// position.
    public static Project place(ProjectIndex index, String rack, List<Occupant> things) {
        Project servers =
                replaceServers(
                        index,
                        things.stream().map(Occupant::id).toList(),
                        server ->
                                Optional.of(place(rack, find(things, server.id()).orElseThrow())));
        List<RackItem> items =
                things.stream()
                        .flatMap(each ->
                                index.rackItem(each.id()).stream()
                                        .map(item ->
                                                item.with(draft ->
                                                        draft.location =
                                                                Optional.of(place(rack, each)))))
                        .toList();
        return ProjectEdits.replace(servers, ObjectKind.RACK_ITEM, items);
    }

    private static Optional<Occupant> find(List<Occupant> things, String id) {
        return things.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Whether something hangs beside the units, as an upright strip of outlets does.
    public static boolean isBeside(Occupant thing) {
        return thing.item().isPresent() && thing.height().halves() == 0;
    }

    private static InRack place(String rack, Occupant thing) {
        Optional<RackUnits> position = thing.position().filter(_ -> !isBeside(thing));
        return new InRack(rack, position, thing.face());
    }

    /// The project with things in no rack. Servers stay at the site of the rack.
    public static Project takeOut(ProjectIndex index, Collection<String> ids) {
        Project servers = replaceServers(index, ids, server -> site(index, server));
        List<RackItem> items =
                ids.stream()
                        .flatMap(id -> index.rackItem(id).stream())
                        .map(item -> item.with(draft -> draft.location = Optional.empty()))
                        .toList();
        return ProjectEdits.replace(servers, ObjectKind.RACK_ITEM, items);
    }

    private static Optional<Location> site(ProjectIndex index, Server server) {
        return server.location()
                .flatMap(location ->
                        location instanceof InRack(String rack, var _, var _)
                                ? index.rack(rack).flatMap(Rack::site).map(Location.AtSite::new)
                                : Optional.of(location));
    }

    private static Project replaceServers(
            ProjectIndex index,
            Collection<String> ids,
            Function<Server, Optional<? extends Location>> place) {
        List<Server> servers =
                ids.stream()
                        .map(index::server)
                        .flatMap(Optional::stream)
                        .map(server ->
                                server.with(draft ->
                                        draft.location = place.apply(server).map(each -> each)))
                        .toList();
        return ProjectEdits.replace(index.project(), ObjectKind.SERVER, servers);
    }
}
