package hostplan.rack;

import static java.util.Comparator.comparing;

import hostplan.amount.Fraction;
import hostplan.inventory.Feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What hangs on which feed of a rack, what the feeds carry, and what they would carry with one of
/// them gone.
///
/// @param feeds in the order of the rack
/// @param plugs from below upwards
/// @param unfed what draws power but hangs on no feed that the rack has; nothing in a rack without
///   feeds
public record Feeding(List<Feed> feeds, List<Plug> plugs, List<Occupant> unfed) {

    public Feeding {
        feeds = List.copyOf(feeds);
        plugs = List.copyOf(plugs);
        unfed = List.copyOf(unfed);
    }

    public static Feeding of(Elevation elevation) {
        List<Feed> feeds = elevation.rack().feeds();
        Plugging plugging = new Plugging(feeds);
        List<Plug> plugs = new ArrayList<>();
        List<Occupant> unfed = new ArrayList<>();
        for (Occupant each : fromBelow(elevation)) {
            List<Plug> more = plugging.plugs(each);
            plugs.addAll(more);
            if (more.isEmpty() && !feeds.isEmpty() && draws(each)) {
                unfed.add(each);
            }
        }
        return new Feeding(feeds, plugs, unfed);
    }

    private static List<Occupant> fromBelow(Elevation elevation) {
        return elevation.occupants().stream()
                .sorted(comparing(each -> each.lowestHalf().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static boolean draws(Occupant occupant) {
        return !occupant.power().cables().isEmpty()
                || Contents.watts(occupant, Level.LARGEST)
                        .or(() -> Contents.watts(occupant, Level.TYPICAL))
                        .filter(watts -> watts.signum() > 0)
                        .isPresent();
    }

    /// Whether where something hangs is in part assumed.
    public boolean isAssumed() {
        return plugs.stream().anyMatch(each -> each.feedAssumed() || each.phaseAssumed());
    }

    /// Those of one thing.
    public List<Plug> of(Occupant occupant) {
        return plugs.stream().filter(each -> each.occupant().id().equals(occupant.id())).toList();
    }

    /// What each feed carries while all are there.
    public List<FeedLoad> loads(Level level) {
        return loads(level, Optional.empty());
    }

    /// What the other feeds carry with each one gone, in the order of the rack; nothing where there
    /// is only one.
    public List<FeedTest> tests(Level level) {
        return feeds.size() < 2
                ? List.of()
                : feeds.stream().map(gone -> test(gone, level)).toList();
    }

    private FeedTest test(Feed gone, Level level) {
        return new FeedTest(gone, level, loads(level, Optional.of(gone)), dark(gone));
    }

    /// What then has too few supplies with power, from below upwards; also where the rack has no
    /// other feed.
    public List<Occupant> dark(Feed gone) {
        return alive(Optional.of(gone)).values().stream()
                .filter(running -> !running.runs() && !Contents.isPassive(running.occupant()))
                .map(Running::occupant)
                .toList();
    }

    private List<FeedLoad> loads(Level level, Optional<Feed> gone) {
        Map<String, Running> running = alive(gone);
        return feeds.stream()
                .filter(each -> !gone.equals(Optional.of(each)))
                .map(feed -> load(feed, level, running))
                .toList();
    }

    private static FeedLoad load(Feed feed, Level level, Map<String, Running> running) {
        Fraction[] byPhase = new Fraction[feed.phases().count()];
        Arrays.fill(byPhase, Fraction.ZERO);
        int unknown = 0;
        for (Running each : running.values()) {
            List<Plug> here = each.runs() ? each.on(feed) : List.of();
            Optional<Fraction> share = each.share(level);
            unknown += !here.isEmpty() && share.isEmpty() ? 1 : 0;
            for (Plug plug : here) {
                byPhase[plug.phase()] = byPhase[plug.phase()].plus(share.orElse(Fraction.ZERO));
            }
        }
        return FeedLoad.of(feed, level, List.of(byPhase), unknown);
    }

    private Map<String, Running> alive(Optional<Feed> gone) {
        Map<String, List<Plug>> all = new LinkedHashMap<>();
        plugs.forEach(each ->
                all.computeIfAbsent(each.occupant().id(), _ -> new ArrayList<>()).add(each));
        Map<String, Running> running = new LinkedHashMap<>();
        all.forEach((id, own) -> running.put(id, Running.of(own, gone)));
        return running;
    }

    /// Something with the cables that have power.
    ///
    /// @param runs whether they are enough
    private record Running(Occupant occupant, List<Plug> plugs, boolean runs) {

        static Running of(List<Plug> own, Optional<Feed> gone) {
            Occupant occupant = own.getFirst().occupant();
            List<Plug> left =
                    own.stream().filter(each -> !gone.equals(Optional.of(each.feed()))).toList();
            int needed = Math.min(own.size(), Math.max(1, occupant.power().needed()));
            return new Running(occupant, left, left.size() >= needed);
        }

        List<Plug> on(Feed feed) {
            return plugs.stream().filter(each -> each.feed().equals(feed)).toList();
        }

        /// Supplies that have power share the load.
        Optional<Fraction> share(Level level) {
            return Contents.watts(occupant, level)
                    .map(watts -> watts.dividedBy(Fraction.of(Math.max(1, plugs.size()))));
        }
    }
}
