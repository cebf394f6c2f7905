package hostplan.hardware;

import hostplan.document.Coded;

/// Whether a card, or a slot for one, is as high as the standard allows.
public enum CardHeight implements Coded {
    /// Also goes into a slot for full height, with the other bracket.
    LOW,
    FULL,
    /// Nobody said, so that nothing is to be concluded from it.
    UNKNOWN
}
