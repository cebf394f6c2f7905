package hostplan.storage;

import hostplan.storage.json.JsonProblem;

/// What is wrong in a file, where, and what helps.
///
/// @param file name of the file, empty where the text came from elsewhere
/// @param line counted from 1; 0 where it is about the file as a whole
/// @param column in characters, counted from 1; 0 where it is about the file as a whole
/// @param jsonPath where in the document, such as `$.servers[3].location.position`
/// @param message what is wrong; a whole sentence
/// @param cure what to do about it; a whole sentence
public record FileProblem(
        String file, int line, int column, String jsonPath, String message, String cure) {

    static FileProblem of(String file, JsonProblem problem) {
        return new FileProblem(
                file,
                problem.line(),
                problem.column(),
                problem.path(),
                problem.message(),
                problem.cure());
    }

    /// A problem of the file as a whole.
    static FileProblem ofFile(String file, String message, String cure) {
        return new FileProblem(file, 0, 0, "$", message, cure);
    }

    /// All of it in one line: `shop.hostplan:12:7: … ($.servers[3].name). Cure.`
    public String text() {
        String place = line == 0 ? file + ": " : file + ":" + line + ":" + column + ": ";
        String path = jsonPath.equals("$") ? "" : " (" + jsonPath + ")";
        return place + message + path + " " + cure;
    }
}
