package hostplan.rack;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the things in a rack weigh and draw together.
final class Contents {

    private Contents() {}

    /// Kilograms, without the rack itself.
    static Sum weight(List<Occupant> occupants) {
        return Sum.of(occupants, Contents::weight);
    }

    static Optional<Fraction> weight(Occupant occupant) {
        return occupant.weightKg().map(Fraction::of);
    }

    /// Watts at the wall.
    static Sum watts(List<Occupant> occupants, Level level) {
        return Sum.of(occupants, each -> watts(each, level));
    }

    static Optional<Fraction> watts(Occupant occupant, Level level) {
        return level.of(occupant.power().draw());
    }

    /// Whether it is known to draw nothing at all.
    static boolean isPassive(Occupant occupant) {
        return Stream.of(Level.TYPICAL, Level.LARGEST)
                .allMatch(level -> watts(occupant, level).filter(Fraction::isZero).isPresent());
    }
}
