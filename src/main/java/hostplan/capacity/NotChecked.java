package hostplan.capacity;

/// What an answer says nothing about.
public sealed interface NotChecked {

    /// A flavor takes of it, but the host does not state how much it has.
    record Unstated(Resource resource) implements NotChecked {}

    /// The rule set does not count it.
    record LeftOutByRules(LeftOut leftOut) implements NotChecked {}

    /// Shared storage takes of it on the host, and nobody says how much.
    record PoolNeed(String pool, Resource resource) implements NotChecked {}

    /// The drives of the host are in shared storage, whose space is no single host's.
    record InPool(String pool) implements NotChecked {}

    /// Questions that totals of a host cannot answer.
    enum Topic implements NotChecked {
        /// Whether each slice fits a NUMA node.
        NUMA,
        /// Whether all slices are busy at the same time.
        PEAKS,
        /// RAID, file system and snapshots; the disk is taken as what guests can use.
        STORAGE_LAYOUT
    }
}
