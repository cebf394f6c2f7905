package hostplan.bench.placement;

import hostplan.placement.pack.PackQuestion;

import java.util.OptionalLong;

/// Another solver that is asked the same.
interface Peer {

    String name();

    /// The cost of what it finds in so many seconds; empty where it finds nothing.
    OptionalLong cost(PackQuestion question, double seconds);
}
