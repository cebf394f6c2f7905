package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.inventory.Rack;

import java.util.Optional;
import java.util.stream.Stream;

/// What a rack would carry and draw beyond what it may, because of something new in it. A rack that
/// has too much already refuses only more of it.
final class Burdens {

    private Burdens() {}

    static Stream<Refusal> added(Elevation before, Elevation after) {
        return Stream.of(
                        tooHeavy(before, after),
                        tooMuchPower(before, after, Level.LARGEST),
                        tooMuchPower(before, after, Level.TYPICAL))
                .flatMap(Optional::stream);
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
}
