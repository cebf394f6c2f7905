package hostplan.storage.json;

/// What is wrong in a JSON text, where, and what helps.
///
/// @param line counted from 1
/// @param column in characters, counted from 1
/// @param path where in the document, such as `$.servers[3].location.position`
/// @param message what is wrong; a whole sentence
/// @param cure what to do about it; a whole sentence
public record JsonProblem(int line, int column, String path, String message, String cure) {}
