package hostplan.ui.imports;

import hostplan.exchange.CellAddress;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.Headings;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.Provenance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What the person wants otherwise than it was recognised.
///
/// @param leftOut the rows that are not to be taken
record ImportChoices(ImportOptions options, Set<Provenance> leftOut) {

    static final ImportChoices NONE = new ImportChoices(ImportOptions.USUAL, Set.of());

    ImportChoices {
        leftOut = Set.copyOf(leftOut);
    }

    ImportChoices with(Consumer<ImportOptions.Draft> change) {
        return new ImportChoices(options.with(change), leftOut);
    }

    /// Takes a row that was left out, or leaves out one that was taken.
    ImportChoices turned(Provenance row) {
        Set<Provenance> rows = new HashSet<>(leftOut);
        if (!rows.remove(row)) {
            rows.add(row);
        }
        return new ImportChoices(options, rows);
    }

    ImportChoices mended(CellAddress cell, String text) {
        Map<CellAddress, String> cells = new HashMap<>(options.cells());
        cells.put(cell, text);
        return with(draft -> draft.cells = cells);
    }

    ImportChoices asWritten(CellAddress cell) {
        Map<CellAddress, String> cells = new HashMap<>(options.cells());
        cells.remove(cell);
        return with(draft -> draft.cells = cells);
    }

    ImportChoices mapped(String heading, ColumnTarget target) {
        Map<String, ColumnTarget> columns = new HashMap<>(options.columns());
        columns.put(Headings.plain(heading), target);
        return with(draft -> draft.columns = columns);
    }
}
