package hostplan.sheet;

import hostplan.document.ProjectObject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of one sheet.
final class Rows<R> {

    private final Table<R> table;
    private final CellContext context;
    private final List<Field<R, ?>> fields;
    private final Map<String, Integer> columns;
    private final List<Row<R>> rows;

    private Rows(Table<R> table, CellContext context, @Nullable Rows<R> before) {
        this.table = table;
        this.context = context;
        fields = table.fields();
        columns = before == null ? places(fields) : before.columns;
        List<? extends ProjectObject> objects = context.project().list(table.kind());
        rows = new ArrayList<>(objects.size());
        for (int i = 0; i < objects.size(); i++) {
            rows.add(
                    row(
                            objects.get(i),
                            before == null ? Optional.empty() : before.row(objects.get(i), i)));
        }
    }

    static <R> Rows<R> of(Table<R> table, CellContext context) {
        return new Rows<>(table, context, null);
    }

    /// The rows of another project, with all of these that stand on the same objects there.
    Rows<R> at(CellContext other) {
        return new Rows<>(table, other, this);
    }

    private Row<R> row(ProjectObject object, Optional<Row<R>> before) {
        R content = table.row(object, context);
        List<Object> basis = table.basis(content, context);
        return before.filter(row -> row.standsOn(object, basis))
                .orElseGet(() -> new Row<>(object, content, basis, fields.size()));
    }

    /// The row of an object, most often at the place where it was.
    private Optional<Row<R>> row(ProjectObject object, int place) {
        if (place < rows.size() && rows.get(place).object() == object) {
            return Optional.of(rows.get(place));
        }
        return context.index().row(table.kind(), object.id()).map(rows::get);
    }

    private static <R> Map<String, Integer> places(List<Field<R, ?>> fields) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            places.put(fields.get(i).column().key(), i);
        }
        return places;
    }

    List<Column> columns() {
        return fields.stream().<Column>map(Field::column).toList();
    }

    CellContext context() {
        return context;
    }

    int size() {
        return rows.size();
    }

    ProjectObject object(int row) {
        return rows.get(row).object();
    }

    String text(int row, String column) {
        return rows.get(row).text(place(column), fields, context);
    }

    SortKey key(int row, String column) {
        return rows.get(row).key(place(column), fields, context);
    }

    String words(int row) {
        return rows.get(row).words(fields, context);
    }

    private int place(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new IllegalArgumentException(
                    "The sheet of " + table.kind().list() + " has no column " + column + ".");
        }
        return place;
    }
}
