package hostplan.print;

import hostplan.document.Coded;

/// Which sides of the paper are printed.
public enum Sides implements Coded {
    ONE,
    /// Both, turned like the pages of a book.
    BOTH_LONG_EDGE,
    /// Both, turned like those of a calendar.
    BOTH_SHORT_EDGE
}
