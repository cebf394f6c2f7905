package hostplan.rack.place;

import static java.util.Comparator.naturalOrder;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures how good places in one rack are.
final class Merits {

    /// The share of its breaker that a feed carries for hours.
    private static final Fraction FOR_HOURS = Fraction.of(4, 5);

    private Merits() {}

    /// @param before the rack without them
    /// @param after with them
    static Merit of(Elevation before, Elevation after, List<Occupant> placed) {
        Feeding feeding = Feeding.of(after);
        List<FeedTest> tests = feeding.tests(Level.LARGEST);
        Root fullest = fullest(feeding, tests);
        return new Merit(
                isOver(after, fullest) ? 1 : 0,
                0,
                dark(tests, placed),
                (int) placed.stream().filter(each -> Heavy.isHigh(after, each)).count(),
                run(before) - run(after),
                fullest,
                moment(placed));
    }

    /// Whether it carries or draws more than it may, as far as that is known.
    private static boolean isOver(Elevation after, Root fullest) {
        Rack rack = after.rack();
        return isAbove(after, Merits::weight, rack.maximumKg().map(Fraction::of))
                || isAbove(after, Merits::watts, rack.maximumWatts().map(Fraction::of))
                || !fullest.isWithin(FOR_HOURS);
    }

    private static boolean isAbove(
            Elevation after,
            Function<Occupant, Optional<Fraction>> figure,
            Optional<Fraction> most) {
        return most.filter(limit -> sum(after, figure).compareTo(limit) > 0).isPresent();
    }

    private static Fraction sum(Elevation after, Function<Occupant, Optional<Fraction>> figure) {
        return after.occupants().stream()
                .flatMap(each -> figure.apply(each).stream())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Optional<Fraction> weight(Occupant who) {
        return who.weightKg().map(Fraction::of);
    }

    private static Optional<Fraction> watts(Occupant who) {
        return Level.LARGEST.of(who.power().draw());
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
