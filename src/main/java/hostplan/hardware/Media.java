package hostplan.hardware;

import hostplan.document.Coded;

/// What a drive keeps data on.
public enum Media implements Coded {
    HDD,
    SSD
}
