package hostplan.rack;

/// Two things in one place of a rack.
///
/// @param later the one that came second, or lies higher
public record Meeting(Occupant later, Occupant earlier, Kind kind) {

    /// What it means; the worst first.
    public enum Kind {
        /// It cannot be.
        CLASH,
        /// One may be a part of the other, or its successor, or both stand on one shelf.
        SHARED,
        /// The place is kept for something or someone.
        RESERVED
    }
}
