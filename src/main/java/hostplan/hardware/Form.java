package hostplan.hardware;

import hostplan.document.Coded;

/// The shape of a server model.
public enum Form implements Coded {
    RACK,
    TOWER,
    BLADE,
    ENCLOSURE,
    OTHER
}
