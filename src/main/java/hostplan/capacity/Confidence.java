package hostplan.capacity;

import hostplan.document.Coded;

/// How well a figure of a rule set is founded.
public enum Confidence implements Coded {
    /// It stands in a document that was read.
    CITED,
    /// It follows from documented figures by arithmetic.
    COMPUTED,
    /// Practice or memory; nothing that was read states it.
    ESTIMATE
}
