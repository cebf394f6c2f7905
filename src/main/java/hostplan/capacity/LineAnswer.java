package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many slices of one flavor fit, and why not one more.
///
/// @param quantity how many were asked for
/// @param freeBefore what was free when it was this line's turn, for each stated resource
/// @param refusals what refused one more, the one to name first; empty where a fixed count was met
public record LineAnswer(
        SliceNeed need,
        Quantity quantity,
        Map<Resource, Fraction> freeBefore,
        long count,
        List<Rejection> refusals) {

    public LineAnswer {
        freeBefore = Map.copyOf(freeBefore);
        refusals = List.copyOf(refusals);
    }

    public FlavorNeed flavor() {
        return need.flavor();
    }

    /// The resource that refused one more, or the fixed count; empty where a fixed count was met.
    public Optional<Resource> limit() {
        return refusals.stream().findFirst().map(Rejection::resource);
    }

    /// Whether it is a fixed count that could not be met.
    public boolean isShort() {
        return switch (quantity) {
            case Quantity.Fixed(int wanted) -> count < wanted;
            case Quantity.Fill() -> false;
        };
    }
}
