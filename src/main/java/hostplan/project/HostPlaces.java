package hostplan.project;

import hostplan.inventory.Rack;
import hostplan.inventory.Site;
import hostplan.placement.GroupRule.Place;

import java.util.Optional;

/// Where servers stand, as far as rules of groups ask for it.
final class HostPlaces {

    private final ProjectIndex index;

    HostPlaces(ProjectIndex index) {
        this.index = index;
    }

    /// Identity of the rack or the site; empty where the server is a place of its own, as one is of
    /// which it is not known where it stands.
    Optional<String> of(String server, Place place) {
        Optional<Whereabouts> where =
                index.server(server).map(found -> Whereabouts.of(found, index));
        return switch (place) {
            case HOST -> Optional.empty();
            case RACK -> where.flatMap(Whereabouts::rack).map(Rack::id);
            case SITE -> where.flatMap(Whereabouts::site).map(Site::id);
        };
    }
}
