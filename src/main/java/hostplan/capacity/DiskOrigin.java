package hostplan.capacity;

/// Where the disk space of a host comes from, which says how much of it is to be filled where
/// nobody states it.
public enum DiskOrigin {

    /// The arrays of its configuration, as large as their drives make them.
    ARRAYS,

    /// A figure that somebody stated as what guests can use.
    STATED,

    /// Its share of a pool, which has a fill limit of its own.
    POOL
}
