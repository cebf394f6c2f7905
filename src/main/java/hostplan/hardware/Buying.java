package hostplan.hardware;

import hostplan.document.Coded;

/// How one gets the machine, which decides what it costs.
public enum Buying implements Coded {
    /// Its parts are bought and put together.
    PARTS,
    /// A vendor sells it as it is, for the price of the configuration.
    PREBUILT
}
