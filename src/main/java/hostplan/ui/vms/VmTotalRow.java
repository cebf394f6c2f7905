package hostplan.ui.vms;

import java.util.List;

/// A row of sums.
///
/// @param cells the name first
record VmTotalRow(Kind kind, List<Cell> cells) {

    enum Kind {
        ALL,
        SELECTED,
        CLUSTER,
        /// What the row above becomes.
        GROWN
    }

    /// @param tip what there is to know beyond the text, such as its bytes; may be empty
    record Cell(String text, String tip) {}

    VmTotalRow {
        cells = List.copyOf(cells);
    }

    String text(int column) {
        return cells.get(column).text();
    }
}
