package hostplan.amount;

/// How the units of an amount are meant where it stands.
public enum Meaning {
    /// Command line and files: `GiB` is 2^30, `GB` is 10^9, and every amount names its unit.
    STRICT,
    /// Memory in lists, where people write `GB` and mean GiB.
    LISTED_MEMORY,
    /// Drives and other storage in lists, where `GB` is 10^9 as vendors sell them.
    LISTED_DRIVES
}
