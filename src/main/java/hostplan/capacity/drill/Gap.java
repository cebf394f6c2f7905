package hostplan.capacity.drill;

import hostplan.document.Coded;

/// What a drill says nothing about.
public enum Gap implements Coded {
    /// How long an operation takes.
    LATENCY,
    /// Caches of guests, hosts and controllers, which hide operations or hold writes back.
    CACHES,
    /// What disks really do; the figures are those of data sheets.
    MEASURED,
    /// More slices that burst at once than are noisy here.
    MORE_BURSTS,
    /// The IOPS are stated as one figure, at whatever share of reads.
    READ_SHARE,
    /// Some disks do not state their MB/s.
    MEGABYTES,
    /// Some disks do not state their operations.
    OPERATIONS,
    /// The host does not state its network.
    NETWORK,
    /// A flavor does not state its disk, so that its backup is not counted.
    DISK_OF_FLAVOR,
    /// Whether what takes the backup writes as fast as it is read.
    BACKUP_TARGET
}
