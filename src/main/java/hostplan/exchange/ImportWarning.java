package hostplan.exchange;

import java.util.Optional;

/// Something to know about what was read.
///
/// @param row the row as a spreadsheet numbers it; empty where it concerns the whole file
/// @param column letters of the column, such as `C`; empty where it concerns the whole row
/// @param message a whole sentence, with the cure where there is one
public record ImportWarning(
        String file,
        Optional<String> sheet,
        Optional<Integer> row,
        Optional<String> column,
        String message) {

    public static ImportWarning of(String file, String message) {
        return new ImportWarning(
                file, Optional.empty(), Optional.empty(), Optional.empty(), message);
    }

    public static ImportWarning of(Provenance from, String message) {
        return new ImportWarning(from.file(), from.sheet(), from.row(), Optional.empty(), message);
    }

    public static ImportWarning of(Provenance from, String column, String message) {
        return new ImportWarning(
                from.file(), from.sheet(), from.row(), Optional.of(column), message);
    }
}
