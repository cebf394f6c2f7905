package hostplan.rack;

import hostplan.amount.Fraction;

import java.util.Optional;

/// What something draws at the wall, in watts: three figures that are never mixed. Each is empty
/// where it is not known.
///
/// @param typical under a typical load
/// @param largest at most, as its parts say
/// @param plate by the plates of its power supplies
public record Draw(
        Optional<Fraction> typical, Optional<Fraction> largest, Optional<Fraction> plate) {

    public static final Draw UNKNOWN =
            new Draw(Optional.empty(), Optional.empty(), Optional.empty());
}
