package hostplan.sheet;

/// A text that a person wants in a cell.
///
/// @param id identity of the object
/// @param column key of the column
public record CellChange(String id, String column, String text) {}
