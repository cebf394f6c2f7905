package hostplan.capacity;

import java.util.List;
import java.util.Optional;

/// How many slices of one flavor fit, and why not one more.
///
/// @param quantity how many were asked for
/// @param turns in which it got its slices, in their order; at least one
/// @param refusals what refused one more, the one to name first; empty where one more would fit, or
///   none was wanted
public record LineAnswer(
        SliceNeed need, Quantity quantity, List<Turn> turns, List<Rejection> refusals) {

    public LineAnswer {
        turns = List.copyOf(turns);
        refusals = List.copyOf(refusals);
    }

    public FlavorNeed flavor() {
        return need.flavor();
    }

    public long count() {
        return turns.stream().mapToLong(Turn::count).sum();
    }

    /// The resource that refused one more, or the fixed count; empty where none was refused.
    public Optional<Resource> limit() {
        return refusals.stream().findFirst().map(Rejection::resource);
    }

    /// Whether there are less than there must be.
    public boolean isShort() {
        return count() < quantity.atLeast();
    }
}
