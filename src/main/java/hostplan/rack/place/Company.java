package hostplan.rack.place;

import hostplan.document.Coded;

/// How several things are to stand to each other.
public enum Company implements Coded {
    EITHER,
    /// In as few racks as they can.
    TOGETHER,
    /// In as many racks as they can, and not all on one feed: what holds one up must not hold up
    /// the others.
    APART
}
