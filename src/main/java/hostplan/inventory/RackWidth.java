package hostplan.inventory;

import hostplan.document.Coded;

/// How wide a rack is by its name.
public enum RackWidth implements Coded {
    NINETEEN_INCH,
    TEN_INCH
}
