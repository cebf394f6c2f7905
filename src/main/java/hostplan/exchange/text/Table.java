package hostplan.exchange.text;

import java.util.List;
import java.util.Optional;

/// Rows of texts out of a file.
///
/// @param sheet the sheet of a workbook
public record Table(String file, Optional<String> sheet, List<TableRow> rows) {

    public Table {
        rows = List.copyOf(rows);
    }
}
