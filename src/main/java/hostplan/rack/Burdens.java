package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a rack would carry and draw beyond what it may, because of something new in it. A rack that
/// has too much already refuses only more of it.
public final class Burdens {

    private final Elevation before;
    private final List<FeedCase> casesBefore;

    public Burdens(Elevation before) {
        this.before = before;
        casesBefore = cases(before);
    }

    /// What is too much in the same rack with something new in it, and was not or less so before.
    public Stream<Refusal> added(Elevation after) {
        Stream<Refusal> limits =
                Stream.of(
                                tooHeavy(after),
                                tooMuchPower(after, Level.LARGEST),
                                tooMuchPower(after, Level.TYPICAL))
                        .flatMap(Optional::stream);
        return Stream.concat(limits, feeds(after));
    }

    private Optional<Refusal> tooHeavy(Elevation after) {
        Fraction now = Contents.weight(before.occupants()).known();
        Fraction then = Contents.weight(after.occupants()).known();
        return after.rack()
                .maximumKg()
                .filter(most -> isNewlyOver(now, then, Fraction.of(most)))
                .map(most -> new Refusal.TooHeavy(then.exactDecimal().orElseThrow(), most));
    }

    private Optional<Refusal> tooMuchPower(Elevation after, Level level) {
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

    private Stream<Refusal> feeds(Elevation after) {
        List<FeedCase> then = cases(after);
        return IntStream.range(0, then.size())
                .filter(index -> isWorse(then.get(index), casesBefore.get(index)))
                .mapToObj(index -> refusal(then.get(index)));
    }

    /// The same cases in the same order for the same rack.
    private static List<FeedCase> cases(Elevation elevation) {
        Feeding feeding = Feeding.of(elevation);
        return Stream.concat(
                        FeedCase.withAll(feeding).stream(), FeedCase.withOneGone(feeding).stream())
                .toList();
    }

    private static boolean isWorse(FeedCase then, FeedCase now) {
        return isWorse(then.largest(), now.largest()) || isWorse(then.typical(), now.typical());
    }

    private static boolean isWorse(FeedLoad then, FeedLoad now) {
        return then.verdict() != Verdict.WITHIN_LIMIT
                && then.fullest().amps().compareTo(now.fullest().amps()) > 0;
    }

    private static Refusal refusal(FeedCase over) {
        boolean isPeak = over.largest().verdict() != Verdict.WITHIN_LIMIT;
        return new Refusal.FeedOverloaded(
                over.gone(),
                isPeak ? over.largest() : over.typical(),
                isPeak && over.holdsTypically());
    }
}
