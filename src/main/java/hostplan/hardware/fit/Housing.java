package hostplan.hardware.fit;

import hostplan.hardware.ServerModel;

/// Where the servers of a machine stand, as far as it matters to their hardware.
public sealed interface Housing {

    /// Nobody said where.
    record Unknown() implements Housing {}

    /// By itself: in a rack, or somewhere at a site.
    record ByItself() implements Housing {}

    /// In a bay of an enclosure.
    record InEnclosure(ServerModel enclosure) implements Housing {}

    static Housing unknown() {
        return new Unknown();
    }
}
