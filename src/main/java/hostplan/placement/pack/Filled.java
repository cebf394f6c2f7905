package hostplan.placement.pack;

import java.util.List;

/// Hosts of one kind that carry the same.
///
/// @param host its place in the question
/// @param times how many such hosts there are, at least 1
/// @param counts of each kind of VM on one of them, in the order of the question
public record Filled(int host, int times, List<Integer> counts) {

    public Filled {
        counts = List.copyOf(counts);
    }

    /// As many others as this.
    public Filled withTimes(int other) {
        return new Filled(host, other, counts);
    }
}
