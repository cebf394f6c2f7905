package hostplan.placement;

import hostplan.document.Coded;

/// Where the disks of VMs lie, which says whether a VM can start on another host.
public enum DiskPlace implements Coded {

    /// On the host that runs it: down until that is repaired.
    LOCAL,

    /// On storage that all hosts reach; takes nothing of a host's disk.
    SHARED,

    /// On the host and as a copy on another: every host keeps as much for copies of others as its
    /// own VMs take. On which other, the answer says.
    REPLICATED,

    /// On storage that the hosts form together of their disks, of which each states what is left
    /// without the copies.
    POOLED
}
