package hostplan.capacity;

import hostplan.document.Coded;

/// Whether what the host takes can be had back for slices.
public enum Firmness implements Coded {
    /// Never given back.
    HARD,
    /// A cache that gives way under pressure, such as ZFS's ARC.
    SOFT
}
