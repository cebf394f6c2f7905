package hostplan.rack;

import hostplan.inventory.Feed;

import java.util.Comparator;
import java.util.List;

/// What becomes of a rack when one of its feeds is gone.
///
/// @param remaining what each other feed then carries, at least one
/// @param dark what then has too few supplies with power, from below upwards; its load is on no
///   feed
public record FeedTest(Feed gone, Level level, List<FeedLoad> remaining, List<Occupant> dark) {

    public FeedTest {
        remaining = List.copyOf(remaining);
        dark = List.copyOf(dark);
    }

    /// Whether nothing that it carries is left out, so that what holds is known to hold.
    public boolean isWhole() {
        return remaining.stream().allMatch(load -> load.watts().isWhole());
    }

    /// The worst of the remaining.
    public Verdict verdict() {
        return worst().verdict();
    }

    /// The feed that is nearest to its breaker, or furthest beyond.
    public FeedLoad worst() {
        return remaining.stream().max(Comparator.comparing(FeedLoad::share)).orElseThrow();
    }
}
