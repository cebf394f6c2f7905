package hostplan.capacity.mix;

import java.util.List;

/// The best counts over all bins, and where they lie.
///
/// @param placed by bin and item, the parts
public record BinAnswer(MixAnswer mix, List<List<Long>> placed) {

    public BinAnswer {
        placed = placed.stream().map(List::copyOf).toList();
    }
}
