package hostplan.rack;

import hostplan.inventory.PowerCable;

import java.util.List;
import java.util.Optional;

/// How something is supplied with power.
///
/// @param supplies how many inlets it has; empty where that is not known
/// @param needed how many of them must have power for it to run
/// @param cables on which feeds they hang; may name fewer than there are
public record Power(Draw draw, Optional<Integer> supplies, int needed, List<PowerCable> cables) {

    public Power {
        cables = List.copyOf(cables);
    }
}
