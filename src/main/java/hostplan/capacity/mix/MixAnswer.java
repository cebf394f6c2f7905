package hostplan.capacity.mix;

import hostplan.amount.Fraction;

import java.util.List;

/// The best counts that were found, and how good they are.
///
/// @param counts in the order of the items
/// @param value what they reach of the first goal
/// @param bound what no counts whatever can exceed of the first goal
/// @param settled whether also the further goals are proven, so that no other counts are as good
public record MixAnswer(List<Long> counts, Fraction value, Fraction bound, boolean settled) {

    public MixAnswer {
        counts = List.copyOf(counts);
    }

    /// Whether nothing better exists.
    public boolean isOptimal() {
        return value.equals(bound);
    }
}
