package hostplan.document;

/// How well a figure is founded.
public enum Confidence implements Coded {
    /// It stands in a document that was read.
    CITED,
    /// It follows from documented figures by arithmetic.
    COMPUTED,
    /// Practice or memory; nothing that was read states it.
    ESTIMATE
}
