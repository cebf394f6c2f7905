package hostplan.rack;

import hostplan.inventory.PowerCable;

import java.util.List;
import java.util.Optional;

/// How something is supplied with power.
///
/// @param supplies how many inlets it has; empty where that is not known
/// @param needed how many of them must have power for it to run
/// @param cables on which feeds they hang; may name fewer than there are
/// @param outlets how many it has for others; empty where that is not known or means nothing
public record Power(
        Draw draw,
        Optional<Integer> supplies,
        int needed,
        List<PowerCable> cables,
        Optional<Integer> outlets) {

    public Power {
        cables = List.copyOf(cables);
    }
}
