package hostplan.placement;

import hostplan.document.Coded;

/// Whether a virtual machine runs.
public enum PowerState implements Coded {
    ON,
    OFF,
    SUSPENDED
}
