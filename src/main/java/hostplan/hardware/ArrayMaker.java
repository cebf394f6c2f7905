package hostplan.hardware;

import hostplan.document.Coded;

/// Who makes an array out of drives.
public enum ArrayMaker implements Coded {
    /// A controller card, which the operating system does not look behind.
    CARD,
    /// Linux software RAID.
    MDRAID,
    ZFS
}
