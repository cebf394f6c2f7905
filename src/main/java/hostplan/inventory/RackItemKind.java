package hostplan.inventory;

import hostplan.document.Coded;

/// What stands in a rack beside servers.
public enum RackItemKind implements Coded {
    SHELF,
    BLANKING_PANEL,
    PATCH_PANEL,
    SWITCH,
    /// A strip of outlets.
    PDU,
    UPS,
    /// Nothing yet: a place that is kept for something or someone.
    RESERVED,
    OTHER
}
