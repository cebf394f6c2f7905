package hostplan.inventory;

import hostplan.document.Coded;

/// What kind of place a site is.
public enum SiteKind implements Coded {
    HOME,
    OFFICE,
    COLOCATION,
    DATACENTER,
    OTHER
}
