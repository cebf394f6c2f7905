package hostplan.exchange.text;

import java.util.List;

/// A row of texts.
///
/// @param number as a spreadsheet numbers it, from 1
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The text of a column, from 0; empty where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The first text that is not blank; empty where all are.
    public String firstText() {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("").strip();
    }
}
