package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.exchange.value.ColumnStyle;

/// Reads the cells of one key. The text is never blank.
interface CellReader {

    Parsed<CellReading> read(String text, ColumnStyle style);
}
