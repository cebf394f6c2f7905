package hostplan.storage.json;

/// How an object or a list is set out.
public enum Layout {
    /// Each member or item on a line of its own, so that a change is a line in a comparison.
    LINES,
    /// All in one line, for what is read as one fact, such as an address.
    ONE_LINE
}
