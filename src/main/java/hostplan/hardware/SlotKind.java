package hostplan.hardware;

import hostplan.document.Coded;

/// What goes into a slot, in the order in which one fills a machine.
public enum SlotKind implements Coded {
    BOARD,
    PROCESSOR,
    MEMORY,
    BAY,
    CARD,
    SUPPLY,
    /// No place of its own: rails, cables, licences.
    EXTRA
}
