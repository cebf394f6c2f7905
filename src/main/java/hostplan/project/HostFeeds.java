package hostplan.project;

import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.rack.Feeding;
import hostplan.rack.Plug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// On which feeds of their racks servers hang: those with which they go dark. A blade goes dark
/// with its enclosure.
public final class HostFeeds {

    /// Enclosures within enclosures are followed so far, since a file may hold a circle of them.
    private static final int DEEPEST = 8;

    private final ProjectIndex index;
    private final Map<String, Fed> racks = new HashMap<>();

    public HostFeeds(ProjectIndex index) {
        this.index = index;
    }

    /// A feed of a rack.
    public record RackFeed(Rack rack, String feed) {}

    /// How well it is known on which feeds a server hangs.
    public enum Known {
        STATED,

        /// Its cables are taken to lead to the feeds by turns.
        ASSUMED,

        /// It stands in no rack, or in one without feeds, or its cables lead to none of them.
        NOT
    }

    /// @param dark by the name of the feed, the identities of what goes dark with it
    private record Fed(Rack rack, Map<String, Plug> plugged, Map<String, Set<String>> dark) {}

    /// What stands in a rack: a server, or the enclosure in which it is.
    private record Stood(String occupant, Rack rack) {}

    /// Those with each of which alone a server goes dark; more than one where it needs several.
    public List<RackFeed> of(String server) {
        Optional<Stood> stood = stood(server);
        if (stood.isEmpty()) {
            return List.of();
        }
        List<RackFeed> feeds = new ArrayList<>();
        Fed fed = fed(stood.get().rack());
        fed.dark()
                .forEach((feed, dark) -> {
                    if (dark.contains(stood.get().occupant())) {
                        feeds.add(new RackFeed(fed.rack(), feed));
                    }
                });
        return feeds;
    }

    /// All feeds of the rack in which a server stands.
    List<RackFeed> ofRack(String server) {
        return stood(server).map(Stood::rack).stream()
                .flatMap(rack ->
                        rack.feeds().stream()
                                .map(Feed::name)
                                .distinct()
                                .map(feed -> new RackFeed(rack, feed)))
                .toList();
    }

    public Known known(String server) {
        Optional<Plug> plug =
                stood(server)
                        .flatMap(each ->
                                Optional.ofNullable(
                                        fed(each.rack()).plugged().get(each.occupant())));
        return plug.map(each -> each.feedAssumed() ? Known.ASSUMED : Known.STATED)
                .orElse(Known.NOT);
    }

    private Optional<Stood> stood(String server) {
        Optional<Server> found = index.server(server);
        for (int deep = 0; deep < DEEPEST && found.isPresent(); deep++) {
            Optional<Location> location = found.get().location();
            if (location.isPresent() && location.get() instanceof Location.InRack in) {
                String occupant = found.get().id();
                return index.rack(in.rack()).map(rack -> new Stood(occupant, rack));
            }
            found =
                    location.filter(Location.InBay.class::isInstance)
                            .map(Location.InBay.class::cast)
                            .flatMap(bay -> index.server(bay.enclosure()));
        }
        return Optional.empty();
    }

    private Fed fed(Rack rack) {
        return racks.computeIfAbsent(
                rack.id(), _ -> fed(rack, Feeding.of(new Elevations(index).of(rack))));
    }

    private static Fed fed(Rack rack, Feeding feeding) {
        Map<String, Plug> plugged = new HashMap<>();
        feeding.plugs().forEach(plug -> plugged.putIfAbsent(plug.occupant().id(), plug));
        Map<String, Set<String>> dark = new LinkedHashMap<>();
        for (Feed feed : feeding.feeds()) {
            Set<String> ids = dark.computeIfAbsent(feed.name(), _ -> new HashSet<>());
            feeding.dark(feed).forEach(occupant -> ids.add(occupant.id()));
        }
        return new Fed(rack, plugged, dark);
    }
}
