package hostplan.placement.pack;

import java.util.Arrays;
import java.util.List;

/// Patterns and how often each is used, over the kinds of a [Model].
///
/// @param unplaced of each kind
@SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
record Packing(List<Part> parts, int[] unplaced) {

    /// @param counts by kind
    @SuppressWarnings("ArrayRecordComponent") // lives within one search and is never compared
    record Part(int host, int times, int[] counts) {}

    Packing {
        parts = List.copyOf(parts);
    }

    /// With what has no place at the price of that.
    long cost(Model model) {
        return hosts(model) + model.penalty * left();
    }

    /// Of the hosts alone.
    long hosts(Model model) {
        long cost = 0;
        for (Part part : parts) {
            cost += model.cost[part.host()] * part.times();
        }
        return cost;
    }

    /// How many have no place.
    long left() {
        return Arrays.stream(unplaced).asLongStream().sum();
    }
}
