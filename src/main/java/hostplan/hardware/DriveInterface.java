package hostplan.hardware;

import hostplan.document.Coded;

import java.util.Set;

/// How a drive is attached. A SAS port also takes SATA drives.
public enum DriveInterface implements Coded {
    SATA,
    SAS,
    NVME;

    /// Whether a drive of it is reached where these are spoken; where nobody said which, all are.
    public boolean isAmong(Set<DriveInterface> spoken) {
        return spoken.isEmpty() || spoken.contains(this) || (this == SATA && spoken.contains(SAS));
    }
}
