package hostplan.rack;

import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Hangs everything in a rack on its feeds, from below upwards: where it is stated, and else by
/// turns on one feed after the other; the outlets of a feed of three phases by turns on these.
final class Plugging {

    /// So many supplies are assumed where nothing is known of them, so that a feed that remains is
    /// held against all it may have to carry.
    private static final int USUAL_SUPPLIES = 2;

    private final List<Feed> feeds;
    private final Map<String, Feed> byName;
    private final Map<String, Integer> nextPhase = new HashMap<>();
    private int nextFeed;

    Plugging(List<Feed> feeds) {
        this.feeds = feeds;
        byName =
                feeds.stream()
                        .collect(
                                Collectors.toMap(
                                        Feed::name, Function.identity(), (first, _) -> first));
    }

    /// The cables of one more; none where it has none, or they lead to no feed that is there.
    List<Plug> plugs(Occupant occupant) {
        return occupant.power().cables().isEmpty() ? assumed(occupant) : stated(occupant);
    }

    /// A cable for which there is no supply brings no power.
    private List<Plug> stated(Occupant occupant) {
        List<Plug> plugs = new ArrayList<>();
        List<PowerCable> cables = occupant.power().cables();
        int supplies = occupant.power().supplies().orElse(cables.size());
        for (PowerCable cable : cables.subList(0, Math.min(supplies, cables.size()))) {
            Optional.ofNullable(byName.get(cable.feed()))
                    .ifPresent(feed -> plugs.add(plug(occupant, feed, cable.outlet(), false)));
        }
        return plugs;
    }

    private List<Plug> assumed(Occupant occupant) {
        List<Plug> plugs = new ArrayList<>();
        int supplies = feeds.isEmpty() ? 0 : supplies(occupant);
        for (int count = 0; count < supplies; count++) {
            plugs.add(plug(occupant, feeds.get(nextFeed), "", true));
            nextFeed = (nextFeed + 1) % feeds.size();
        }
        return plugs;
    }

    private int supplies(Occupant occupant) {
        return occupant.power()
                .supplies()
                .orElseGet(() ->
                        Contents.isPassive(occupant) ? 0 : Math.min(USUAL_SUPPLIES, feeds.size()));
    }

    private Plug plug(Occupant occupant, Feed feed, String outlet, boolean feedAssumed) {
        OptionalInt stated = OutletPhase.of(outlet, feed.phases());
        int phase = stated.orElseGet(() -> takeTurn(feed));
        return new Plug(occupant, feed, phase, outlet, feedAssumed, stated.isEmpty());
    }

    private int takeTurn(Feed feed) {
        int turn = nextPhase.merge(feed.name(), 1, Integer::sum) - 1;
        return turn % feed.phases().count();
    }
}
