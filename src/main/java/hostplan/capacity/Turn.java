package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.Map;

/// One of the turns in which a line gets its slices.
///
/// @param freeBefore what was free of each stated resource when it was its turn
public record Turn(Kind kind, long count, Map<Resource, Fraction> freeBefore) {

    /// In the order in which they come.
    public enum Kind {
        /// The fixed or the least count.
        WANTED,
        /// Its share of the whole units of the weights.
        UNITS,
        /// As much as fits when its turn comes.
        IN_TURN,
        /// What the best mix gives it.
        MIX
    }

    public Turn {
        freeBefore = Map.copyOf(freeBefore);
    }
}
