package hostplan.inventory;

import hostplan.document.Coded;

/// How the units of a rack are labelled. Positions are always stored counted from below.
public enum Numbering implements Coded {
    FROM_BELOW,
    FROM_ABOVE
}
