package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a rack would carry and draw beyond what it may, because of something new in it. A rack that
/// has too much already refuses only more of it.
final class Burdens {

    private Burdens() {}

    static Stream<Refusal> added(Elevation before, Elevation after) {
        Stream<Refusal> limits =
                Stream.of(
                                tooHeavy(before, after),
                                tooMuchPower(before, after, Level.LARGEST),
                                tooMuchPower(before, after, Level.TYPICAL))
                        .flatMap(Optional::stream);
        return Stream.concat(limits, feeds(before, after));
    }

    private static Optional<Refusal> tooHeavy(Elevation before, Elevation after) {
        Fraction now = Contents.weight(before.occupants()).known();
        Fraction then = Contents.weight(after.occupants()).known();
        return after.rack()
                .maximumKg()
                .filter(most -> isNewlyOver(now, then, Fraction.of(most)))
                .map(most -> new Refusal.TooHeavy(then.exactDecimal().orElseThrow(), most));
    }

    private static Optional<Refusal> tooMuchPower(Elevation before, Elevation after, Level level) {
        Rack rack = after.rack();
        Fraction now = Contents.watts(before.occupants(), level).known();
        Fraction then = Contents.watts(after.occupants(), level).known();
        return rack.maximumWatts()
                .filter(most -> isNewlyOver(now, then, Fraction.of(most)))
                .map(most -> new Refusal.TooMuchPower(level, then, most));
    }

    private static boolean isNewlyOver(Fraction now, Fraction then, Fraction most) {
        return then.compareTo(most) > 0 && then.compareTo(now) > 0;
    }

    private static Stream<Refusal> feeds(Elevation before, Elevation after) {
        List<Case> now = Case.of(Feeding.of(before));
        List<Case> then = Case.of(Feeding.of(after));
        return IntStream.range(0, then.size())
                .filter(index -> then.get(index).isWorseThan(now.get(index)))
                .mapToObj(index -> then.get(index).refusal());
    }

    /// A feed with all there, or with one gone.
    private record Case(Optional<String> gone, FeedLoad largest, FeedLoad typical) {

        /// The same cases in the same order for the same rack.
        static List<Case> of(Feeding feeding) {
            List<Case> cases = new ArrayList<>();
            pair(
                    cases,
                    Optional.empty(),
                    feeding.loads(Level.LARGEST),
                    feeding.loads(Level.TYPICAL));
            List<FeedTest> largest = feeding.tests(Level.LARGEST);
            List<FeedTest> typical = feeding.tests(Level.TYPICAL);
            for (int index = 0; index < largest.size(); index++) {
                FeedTest test = largest.get(index);
                pair(
                        cases,
                        Optional.of(test.gone().name()),
                        test.remaining(),
                        typical.get(index).remaining());
            }
            return cases;
        }

        private static void pair(
                List<Case> cases,
                Optional<String> gone,
                List<FeedLoad> largest,
                List<FeedLoad> typical) {
            for (int index = 0; index < largest.size(); index++) {
                cases.add(new Case(gone, largest.get(index), typical.get(index)));
            }
        }

        boolean isWorseThan(Case other) {
            return largest.verdict() != Verdict.WITHIN_LIMIT
                    && largest.fullest().amps().compareTo(other.largest.fullest().amps()) > 0;
        }

        Refusal refusal() {
            return new Refusal.FeedOverloaded(
                    gone, largest, typical.verdict() == Verdict.WITHIN_LIMIT);
        }
    }
}
