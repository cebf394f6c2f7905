package hostplan.hardware;

import hostplan.document.Coded;

/// How a drive is attached. A SAS port also takes SATA drives.
public enum DriveInterface implements Coded {
    SATA,
    SAS,
    NVME
}
