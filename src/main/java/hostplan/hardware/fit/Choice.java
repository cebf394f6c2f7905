package hostplan.hardware.fit;

import hostplan.hardware.Part;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A part that could go into some slots.
///
/// @param fits whether putting it in adds no error
/// @param errors works out [#reasons]
/// @param lesser works out [#doubts]
/// @param per its price for one of what matters there; empty where it has none that can be compared
public record Choice(
        Part part,
        boolean fits,
        Supplier<List<Misfit>> errors,
        Supplier<List<Misfit>> lesser,
        Optional<Measure> per) {

    /// The errors that putting it in would add: why it does not fit. Worked out when somebody asks,
    /// since of a whole catalogue one reads a few.
    public List<Misfit> reasons() {
        return fits ? List.of() : errors.get();
    }

    /// What else putting it in would add: warnings, notes, and what would be needed beside it, such
    /// as a controller for a drive.
    public List<Misfit> doubts() {
        return lesser.get();
    }
}
