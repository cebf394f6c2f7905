package hostplan.ui.sheet;

import hostplan.sheet.Column;

import java.util.List;

/// Where pasting begins, and what is selected there.
///
/// @param row place of the first selected row
/// @param column place of the first selected column
/// @param ids the selected rows
/// @param columns the selected columns, none where whole rows are selected
record PasteTarget(int row, int column, List<String> ids, List<Column> columns) {

    PasteTarget {
        ids = List.copyOf(ids);
        columns = List.copyOf(columns);
    }

    static PasteTarget of(SheetSelection selection) {
        return new PasteTarget(
                selection.empty() ? 0 : selection.firstRow(),
                selection.firstColumn(),
                selection.ids(),
                selection.wholeRows() ? List.of() : selection.columns());
    }

    /// Whether the selection is a multiple of what is pasted, which then fills it.
    boolean isFilledBy(int pastedRows, int pastedColumns) {
        if (pastedRows == 0 || pastedColumns == 0 || ids.isEmpty() || columns.isEmpty()) {
            return false;
        }
        boolean larger = ids.size() > pastedRows || columns.size() > pastedColumns;
        return larger && ids.size() % pastedRows == 0 && columns.size() % pastedColumns == 0;
    }
}
