package hostplan.inventory;

import hostplan.document.Coded;

/// Where a server is in its life.
public enum Status implements Coded {
    PLANNED,
    ORDERED,
    STAGED,
    ACTIVE,
    FAILED,
    DECOMMISSIONING
}
