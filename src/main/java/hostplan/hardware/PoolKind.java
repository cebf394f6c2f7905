package hostplan.hardware;

import hostplan.document.Coded;

/// How storage is shared among hosts.
public enum PoolKind implements Coded {
    /// An array outside the hosts, stated by its figures.
    OUTSIDE,
    CEPH,
    VSAN,
    /// ZFS pools that are sent to other hosts from time to time.
    ZFS_REPLICATION,
    DRBD
}
