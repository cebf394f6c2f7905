package hostplan.ui.sheet;

import hostplan.sheet.CellChange;
import hostplan.sheet.Column;
import hostplan.ui.grid.GridSelection;

import java.util.List;
import java.util.stream.IntStream;

/// The selected cells of a table, as what commands work on.
final class SheetSelection {

    private final SheetTable table;

    SheetSelection(SheetTable table) {
        this.table = table;
    }

    boolean wholeRows() {
        return table.selection().wholeRows();
    }

    boolean single() {
        return table.selection().single();
    }

    boolean empty() {
        return table.rows().size() == 0;
    }

    /// The objects of which a cell is selected, in the order shown.
    List<String> ids() {
        return table.selectedIds();
    }

    /// The columns of which a cell is selected, in the order shown.
    List<Column> columns() {
        List<Column> shown = table.columns().shown();
        GridSelection selection = table.selection();
        return wholeRows()
                ? shown
                : IntStream.range(0, shown.size())
                        .filter(column ->
                                selection
                                        .ranges()
                                        .anyMatch(range ->
                                                range.left() <= column && column <= range.right()))
                        .mapToObj(shown::get)
                        .toList();
    }

    /// The same text for every selected cell that can be changed.
    List<CellChange> changes(String text) {
        List<Column> shown = table.columns().shown();
        return table.selection()
                .rows()
                .boxed()
                .flatMap(row ->
                        IntStream.range(0, shown.size())
                                .filter(column -> table.selection().holds(row, column))
                                .mapToObj(shown::get)
                                .filter(Column::editable)
                                .map(column ->
                                        new CellChange(table.rows().id(row), column.key(), text)))
                .toList();
    }

    /// The first selected row, by its place.
    int firstRow() {
        return table.selection().rows().findFirst().orElse(0);
    }

    /// The first selected column, by its place.
    int firstColumn() {
        return wholeRows()
                ? 0
                : table.selection().ranges().mapToInt(range -> range.left()).min().orElse(0);
    }
}
