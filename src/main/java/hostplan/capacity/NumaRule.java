package hostplan.capacity;

import hostplan.document.Coded;

/// Whether a slice may lie across the host's NUMA nodes.
public enum NumaRule implements Coded {
    /// The host is taken as one.
    NONE,
    /// The host is taken as one; then as many slices as can be lie whole in one node.
    PREFERRED,
    /// Every slice lies whole in one node.
    REQUIRED
}
