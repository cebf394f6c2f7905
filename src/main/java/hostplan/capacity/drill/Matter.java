package hostplan.capacity.drill;

import hostplan.document.Coded;

/// What a setting of a hypervisor limits.
public enum Matter implements Coded {
    DISK,
    CPU,
    NETWORK
}
