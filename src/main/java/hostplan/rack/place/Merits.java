package hostplan.rack.place;

import static java.util.Comparator.naturalOrder;

import hostplan.amount.Fraction;
import hostplan.rack.Elevation;
import hostplan.rack.FeedLoad;
import hostplan.rack.FeedTest;
import hostplan.rack.Feeding;
import hostplan.rack.Heavy;
import hostplan.rack.Level;
import hostplan.rack.Occupant;
import hostplan.rack.Root;
import hostplan.rack.Space;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures how good places in one rack are.
final class Merits {

    private Merits() {}

    /// @param before the rack without them
    /// @param after with them
    static Merit of(Elevation before, Elevation after, List<Occupant> placed) {
        Feeding feeding = Feeding.of(after);
        List<FeedTest> tests = feeding.tests(Level.LARGEST);
        return new Merit(
                0,
                dark(tests, placed),
                (int) placed.stream().filter(each -> Heavy.isHigh(after, each)).count(),
                run(before) - run(after),
                fullest(feeding, tests),
                moment(placed));
    }

    /// On a single feed, or one that is not stated, all of them would.
    private static int dark(List<FeedTest> tests, List<Occupant> placed) {
        Set<String> ids = placed.stream().map(Occupant::id).collect(Collectors.toSet());
        return tests.stream()
                .mapToInt(test ->
                        (int) test.dark().stream().filter(each -> ids.contains(each.id())).count())
                .max()
                .orElse(placed.size());
    }

    private static int run(Elevation elevation) {
        return Space.of(elevation).largestRun().halves();
    }

    private static Root fullest(Feeding feeding, List<FeedTest> tests) {
        Stream<FeedLoad> gone = tests.stream().flatMap(test -> test.remaining().stream());
        return Stream.concat(feeding.loads(Level.LARGEST).stream(), gone)
                .map(FeedLoad::share)
                .max(naturalOrder())
                .orElse(new Root(Fraction.ZERO));
    }

    private static Fraction moment(List<Occupant> placed) {
        return placed.stream().map(Heavy::moment).reduce(Fraction.ZERO, Fraction::plus);
    }
}
