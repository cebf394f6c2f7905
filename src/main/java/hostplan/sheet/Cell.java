package hostplan.sheet;

import hostplan.amount.Parsed;

/// How the values of a column are written and read. Reading what was written gives the value.
///
/// @param <V> the type of a value that is known; what is not known is an empty text and never comes
///   here
interface Cell<V> {

    ColumnType type();

    String text(V value, CellContext context);

    /// @param text not blank
    Parsed<V> parse(String text, CellContext context);

    SortKey key(V value, CellContext context);
}
