package hostplan.project;

import hostplan.inventory.Rack;
import hostplan.inventory.Site;
import hostplan.placement.GroupRule.Place;

import java.util.List;
import java.util.Optional;

/// Where servers stand, as far as rules of groups ask for it.
final class HostPlaces {

    private final ProjectIndex index;
    private final HostFeeds feeds;

    HostPlaces(ProjectIndex index) {
        this.index = index;
        feeds = new HostFeeds(index);
    }

    /// The places in which a server is, or the server itself where it is a place of its own.
    List<String> orItself(String server, Place place) {
        List<String> places = of(server, place);
        return places.isEmpty() ? List.of("host " + server) : places;
    }

    /// What tells the rack, the site or the feed from others; nothing where the server is a place
    /// of its own, as one is of which it is not known where it stands. Only feeds may be several.
    List<String> of(String server, Place place) {
        Optional<Whereabouts> where =
                index.server(server).map(found -> Whereabouts.of(found, index));
        return switch (place) {
            case HOST -> List.of();
            case FEED ->
                    feeds.of(server).stream()
                            .map(each -> each.rack().id() + " " + each.feed())
                            .toList();
            case RACK -> where.flatMap(Whereabouts::rack).map(Rack::id).stream().toList();
            case SITE -> where.flatMap(Whereabouts::site).map(Site::id).stream().toList();
        };
    }
}
