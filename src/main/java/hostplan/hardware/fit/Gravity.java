package hostplan.hardware.fit;

import hostplan.document.Coded;

/// How much it matters that something does not fit.
public enum Gravity implements Coded {
    /// The machine cannot be put together, or does not run, as it is planned.
    ERROR,
    /// It runs, but worse or less safely than its parts allow.
    WARNING,
    /// Worth knowing before one buys; nothing is wrong.
    NOTE
}
