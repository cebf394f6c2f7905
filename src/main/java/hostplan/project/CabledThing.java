package hostplan.project;

import hostplan.inventory.Location.InRack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.rack.work.Cables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A server or an item with its cables.
///
/// @param rack the identity of its rack; empty where it stands in none
/// @param hangsOnFeeds whether its power comes from the feeds themselves, as that of strips does
record CabledThing(String id, Optional<String> rack, Cables cables, boolean hangsOnFeeds) {

    static Stream<CabledThing> all(Project project) {
        return Stream.concat(
                project.servers().stream().map(CabledThing::of),
                project.rackItems().stream().map(CabledThing::of));
    }

    private static CabledThing of(Server server) {
        Optional<String> rack =
                server.location().filter(InRack.class::isInstance).map(at -> ((InRack) at).rack());
        return new CabledThing(
                server.id(), rack, new Cables(server.power(), server.network()), false);
    }

    private static CabledThing of(RackItem item) {
        return new CabledThing(
                item.id(),
                item.location().map(InRack::rack),
                new Cables(item.power(), List.of()),
                item.kind() == RackItemKind.PDU || item.kind() == RackItemKind.UPS);
    }
}
