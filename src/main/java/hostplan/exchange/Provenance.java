package hostplan.exchange;

import java.util.Optional;

/// Where a draft comes from.
///
/// @param sheet the sheet of a workbook
/// @param row the row as a spreadsheet numbers it, from 1; empty where the format has no rows
public record Provenance(String file, Optional<String> sheet, Optional<Integer> row) {

    public static Provenance of(String file) {
        return new Provenance(file, Optional.empty(), Optional.empty());
    }

    /// The same place in words: `list.csv row 8`, `export.xlsx vInfo row 2`.
    public String inWords() {
        return file
                + sheet.map(name -> " " + name).orElse("")
                + row.map(number -> " row " + number).orElse("");
    }
}
