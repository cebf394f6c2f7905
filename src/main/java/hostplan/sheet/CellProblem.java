package hostplan.sheet;

/// Why a text cannot stand in a cell; the cell keeps what it had.
///
/// @param id identity of the object
/// @param column key of the column, empty where there is none for the text
/// @param text what was typed
/// @param message what is wrong; a whole sentence
/// @param cure what to do about it; a whole sentence
public record CellProblem(String id, String column, String text, String message, String cure) {}
