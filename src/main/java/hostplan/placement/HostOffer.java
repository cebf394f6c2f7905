package hostplan.placement;

import java.util.Optional;

/// Hosts on which VMs may be placed.
public sealed interface HostOffer {

    /// A server that stands.
    ///
    /// @param server its identity
    record Standing(String server) implements HostOffer {}

    /// Servers of a configuration, to be bought.
    ///
    /// @param configuration its identity
    /// @param limit how many at most; empty for any number
    record ToBuy(String configuration, Optional<Integer> limit) implements HostOffer {}
}
