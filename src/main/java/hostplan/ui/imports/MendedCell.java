package hostplan.ui.imports;

import hostplan.exchange.CellAddress;
import hostplan.exchange.Provenance;

import java.util.Optional;

/// A cell that reads what the person typed in place of what stands in the file.
record MendedCell(CellAddress address, String written, String typed) {

    /// Where a cell such as `C8` stands; empty for formats that have no cells.
    static Optional<CellAddress> address(Provenance from, String cell) {
        String letters = cell.replaceAll("[0-9]", "");
        return letters.isEmpty()
                ? Optional.empty()
                : from.row().map(row -> new CellAddress(from.file(), from.sheet(), row, letters));
    }

    /// Its name as a spreadsheet has it.
    String name() {
        return address.column() + address.row();
    }
}
