package hostplan.exchange;

import java.util.Optional;

/// A cell of an input.
///
/// @param row as a spreadsheet numbers it, from 1
/// @param column its letters, such as `C`
public record CellAddress(String file, Optional<String> sheet, int row, String column) {}
