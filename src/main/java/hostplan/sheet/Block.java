package hostplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The cells of a table into which others are pasted.
///
/// @param added rows that are new, whose cells are left as they are where nothing is pasted into
///   them
record Block(List<String> rows, List<Column> columns, Set<String> added) {

    /// One text for one cell, from the first on. Texts for which there is no column name none.
    List<CellChange> once(List<List<String>> cells) {
        List<CellChange> changes = new ArrayList<>();
        for (int row = 0; row < Math.min(rows.size(), cells.size()); row++) {
            String id = rows.get(row);
            List<String> texts = cells.get(row);
            for (int column = 0; column < texts.size(); column++) {
                String key = column < columns.size() ? columns.get(column).key() : "";
                boolean idle = texts.get(column).isBlank() && (key.isEmpty() || added.contains(id));
                if (!idle) {
                    changes.add(new CellChange(id, key, texts.get(column)));
                }
            }
        }
        return changes;
    }

    /// The texts again and again until all cells have one.
    List<CellChange> repeated(List<List<String>> cells) {
        List<CellChange> changes = new ArrayList<>();
        for (int row = 0; row < rows.size() && !cells.isEmpty(); row++) {
            List<String> texts = cells.get(row % cells.size());
            for (int column = 0; column < columns.size(); column++) {
                String text = texts.get(column % texts.size());
                changes.add(new CellChange(rows.get(row), columns.get(column).key(), text));
            }
        }
        return changes;
    }
}
