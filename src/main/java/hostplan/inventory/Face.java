package hostplan.inventory;

import hostplan.document.Coded;

/// The side of a rack from which a server is mounted.
public enum Face implements Coded {
    FRONT,
    REAR
}
