package hostplan.exchange.csv;

import hostplan.exchange.ColumnTarget;
import hostplan.exchange.MappedColumn;
import hostplan.exchange.value.ColumnStyle;

/// A column of a list: what it becomes and how its cells are written.
///
/// @param readable whether its cells are read; not so where the whole column needs a decision first
/// @param remark why it becomes that, where it is not plain
record Column(
        ColumnHeading heading,
        ColumnTarget target,
        ColumnStyle style,
        boolean readable,
        String remark) {

    /// The key of the sheet, or empty.
    String key() {
        return target instanceof ColumnTarget.Known(String key, var _) ? key : "";
    }

    String cellName(int row) {
        return heading.letters() + row;
    }

    MappedColumn mapped() {
        return new MappedColumn(heading.letters(), heading.text(), target, remark);
    }
}
