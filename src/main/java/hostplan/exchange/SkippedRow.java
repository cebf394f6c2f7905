package hostplan.exchange;

import java.util.Optional;

/// Something in an input that becomes nothing, and why.
///
/// @param row the row as a spreadsheet numbers it; empty where it is the whole file
/// @param name what it is called there; may be empty
public record SkippedRow(
        String file, Optional<String> sheet, Optional<Integer> row, String name, String reason) {

    public static SkippedRow of(Provenance from, String name, String reason) {
        return new SkippedRow(from.file(), from.sheet(), from.row(), name, reason);
    }
}
