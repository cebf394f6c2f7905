package hostplan.rack;

import hostplan.document.Coded;

/// Whether a feed bears what hangs on it, from good to bad.
public enum Verdict implements Coded {
    /// Within 80 % of its breaker, which it carries for hours.
    WITHIN_LIMIT,
    /// Within the rating of its breaker, but not for hours.
    WITHIN_BREAKER,
    /// Its breaker opens.
    BEYOND
}
