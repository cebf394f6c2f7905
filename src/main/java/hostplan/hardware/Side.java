package hostplan.hardware;

import hostplan.document.Coded;

/// Where in a machine something is reached.
public enum Side implements Coded {
    FRONT,
    REAR,
    INSIDE
}
