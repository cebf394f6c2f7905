package hostplan.placement;

import hostplan.document.Coded;

/// What a placement is to have least of.
public enum PlacementAim implements Coded {

    /// Hosts; where some stand already, hosts to buy.
    HOSTS,

    /// Money for hosts to buy.
    PRICE,

    /// Load of the host that is loaded most, then of the next, on hosts that stand or are limited
    /// in number.
    EVEN
}
