package hostplan.exchange;

import hostplan.project.OwnColumn;

import java.util.Optional;

/// What a column of an input becomes.
public sealed interface ColumnTarget {

    /// A column of the sheet, or what contributes to one, such as `manufacturer` to `model`.
    ///
    /// @param unit unit of bare numbers, such as `GB` or `EUR`, where the person names it
    record Known(String key, Optional<String> unit) implements ColumnTarget {}

    /// One of the person's own columns, made where it does not exist.
    record Own(String name, OwnColumn.Type type) implements ColumnTarget {}

    /// Nothing, because the person says so.
    record Ignored() implements ColumnTarget {}

    /// Nothing, because the heading says nothing to the program.
    record Unrecognised() implements ColumnTarget {}

    static ColumnTarget known(String key) {
        return new Known(key, Optional.empty());
    }
}
