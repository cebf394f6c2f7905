package hostplan.project;

import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;

import java.util.Optional;

/// The rack and the site at which a server stands, also where it stands in an enclosure that stands
/// there.
///
/// @param rack the rack, empty where it stands in none or that rack is not in the project
/// @param site the site, empty where it is not known
public record Whereabouts(Optional<Rack> rack, Optional<Site> site) {

    public static final Whereabouts UNKNOWN = new Whereabouts(Optional.empty(), Optional.empty());

    /// Enclosures within enclosures are followed so far, since a file may hold a circle of them.
    private static final int DEEPEST = 8;

    public static Whereabouts of(Server server, ProjectIndex index) {
        return of(server.location(), index, DEEPEST);
    }

    public static Whereabouts of(Optional<Location> location, ProjectIndex index) {
        return of(location, index, DEEPEST);
    }

    private static Whereabouts of(Optional<Location> location, ProjectIndex index, int deepest) {
        if (location.isEmpty() || deepest == 0) {
            return UNKNOWN;
        }
        return switch (location.get()) {
            case Location.AtSite(String site) ->
                    new Whereabouts(Optional.empty(), index.site(site));
            case Location.InRack(String rack, var _, var _) -> inRack(index.rack(rack), index);
            case Location.InBay(String enclosure, var _) ->
                    index.server(enclosure)
                            .map(found -> of(found.location(), index, deepest - 1))
                            .orElse(UNKNOWN);
        };
    }

    private static Whereabouts inRack(Optional<Rack> rack, ProjectIndex index) {
        return new Whereabouts(rack, rack.flatMap(Rack::site).flatMap(index::site));
    }
}
