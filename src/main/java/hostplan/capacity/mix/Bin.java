package hostplan.capacity.mix;

import java.util.List;

/// One of the places over which items are shared out, such as a node of a host.
///
/// @param limits what the parts of the items that lie in it share; needs are not negative
/// @param most parts of each item, at least zero
public record Bin(List<Limit> limits, List<Long> most) {

    public Bin {
        limits = List.copyOf(limits);
        most = List.copyOf(most);
    }
}
