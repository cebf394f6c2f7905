package hostplan.sheet;

/// A cell that an edit changes.
///
/// @param id identity of the object
/// @param column key of the column
/// @param before its text until now
/// @param after its text from now on, in canonical form
public record CellOutcome(String id, String column, String before, String after) {}
