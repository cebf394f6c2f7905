package hostplan.placement.pack;

import java.util.List;

/// Hosts that are alike: they stand, or could be bought.
///
/// @param cost of one, in whole units of whatever is to be least; 1 where hosts are counted
/// @param limit how many there are at most; [#ANY] for no limit
/// @param capacity by resource; not negative
public record HostKind(String name, long cost, int limit, List<Long> capacity) {

    public static final int ANY = Integer.MAX_VALUE;

    public HostKind {
        capacity = List.copyOf(capacity);
        if (cost < 0 || limit < 0 || capacity.stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException(
                    name + " has a cost, a limit or a capacity that cannot be.");
        }
    }

    /// The same for another cost.
    public HostKind withCost(long other) {
        return new HostKind(name, other, limit, capacity);
    }

    /// The same of which there are others in number.
    public HostKind withLimit(int other) {
        return new HostKind(name, cost, other, capacity);
    }
}
