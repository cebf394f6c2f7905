package hostplan.placement.pack;

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
        long cost = 0;
        for (Part part : parts) {
            cost += model.cost[part.host()] * part.times();
        }
        long penalty = Packer.penalty(model);
        for (int each : unplaced) {
            cost += penalty * each;
        }
        return cost;
    }
}
