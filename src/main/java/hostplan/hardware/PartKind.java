package hostplan.hardware;

import hostplan.document.Coded;

/// What a part is, in the order in which one puts a machine together.
public enum PartKind implements Coded {
    PROCESSOR,
    MEMORY,
    DRIVE,
    STORAGE_CONTROLLER,
    NETWORK_CARD,
    POWER_SUPPLY,
    ACCELERATOR,
    /// Mainboards, drive carriers, rails, licences.
    OTHER
}
