package hostplan.hardware;

import hostplan.document.Coded;

/// Whether a card is as high as the standard allows.
public enum CardHeight implements Coded {
    /// Also goes into a slot for full height, with the other bracket.
    LOW,
    FULL
}
