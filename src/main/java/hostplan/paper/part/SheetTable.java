package hostplan.paper.part;

import hostplan.document.ProjectObject;
import hostplan.paper.Cell;
import hostplan.paper.Disclosure;
import hostplan.paper.Table;
import hostplan.paper.Text;
import hostplan.project.ObjectKind;
import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
import hostplan.sheet.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// Columns of a list of the project as a table on paper. Columns in which nothing stands are left
/// out. Each row is where links to its object lead.
final class SheetTable {

    private final Sheet sheet;
    private final Function<Column, Disclosure> readers;
    private final BiFunction<ProjectObject, Column, Optional<String>> targets;
    private final BiFunction<ProjectObject, Column, Optional<String>> shorter;

    SheetTable(
            Sheet sheet,
            Function<Column, Disclosure> readers,
            BiFunction<ProjectObject, Column, Optional<String>> targets) {
        this(sheet, readers, targets, (_, _) -> Optional.empty());
    }

    /// @param readers who may read a column
    /// @param targets the anchor that a cell links to
    /// @param shorter what is printed instead of what the sheet shows
    SheetTable(
            Sheet sheet,
            Function<Column, Disclosure> readers,
            BiFunction<ProjectObject, Column, Optional<String>> targets,
            BiFunction<ProjectObject, Column, Optional<String>> shorter) {
        this.sheet = sheet;
        this.readers = readers;
        this.targets = targets;
        this.shorter = shorter;
    }

    /// What holds money is for those only who may see costs.
    static Disclosure withoutMoney(Column column) {
        return column.type() instanceof ColumnType.Money
                ? Disclosure.INTERNAL_COST
                : Disclosure.OPEN;
    }

    /// @param keys of the columns; the first one tells the rows apart
    /// @param shown which objects, by identity
    Table of(List<String> keys, Predicate<String> shown) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < sheet.size(); row++) {
            if (shown.test(sheet.id(row))) {
                rows.add(row);
            }
        }
        List<Column> columns =
                keys.stream()
                        .map(sheet::column)
                        .flatMap(Optional::stream)
                        .filter(column ->
                                column.key().equals(keys.getFirst()) || isUsed(column, rows))
                        .toList();
        return new Table(
                columns.stream().map(column -> column(column, keys)).toList(),
                rows.stream().map(row -> row(row, columns)).toList());
    }

    private boolean isUsed(Column column, List<Integer> rows) {
        return rows.stream().anyMatch(row -> !sheet.text(row, column).isEmpty());
    }

    private Table.Column column(Column column, List<String> keys) {
        Table.Column made =
                column.type().numeric()
                        ? Table.Column.right(sheet.heading(column))
                        : Table.Column.left(sheet.heading(column));
        Table.Column keyed = column.key().equals(keys.getFirst()) ? made.key() : made;
        return keyed.only(readers.apply(column));
    }

    private Table.Row row(int row, List<Column> columns) {
        ProjectObject object = sheet.object(row);
        List<Cell> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Text text =
                    Text.of(shorter.apply(object, column).orElseGet(() -> sheet.text(row, column)));
            cells.add(
                    targets.apply(object, column)
                            .filter(_ -> !text.text().isEmpty())
                            .map(text::linkedTo)
                            .orElse(text));
        }
        return Table.Row.of(cells).at(Anchors.of(ObjectKind.of(object), object.id()));
    }
}
