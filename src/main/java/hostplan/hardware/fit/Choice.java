package hostplan.hardware.fit;

import hostplan.hardware.Part;

import java.util.List;
import java.util.Optional;

/// A part that could go into some slots.
///
/// @param reasons the errors that putting it in would add; empty where it fits
/// @param doubts the warnings and notes that putting it in would add
/// @param per its price for one of what matters there; empty where it has none that can be compared
public record Choice(Part part, List<Misfit> reasons, List<Misfit> doubts, Optional<Measure> per) {

    public Choice {
        reasons = List.copyOf(reasons);
        doubts = List.copyOf(doubts);
    }

    public boolean fits() {
        return reasons.isEmpty();
    }
}
