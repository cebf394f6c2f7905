package hostplan.ui.racks;

/// What shows a cell and writes it.
interface CellNode {

    /// Shows what the cell has now.
    void refresh();
}
