package hostplan.sheet;

import hostplan.document.Ids;
import hostplan.document.ProjectObject;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/// A kind whose rows are its objects and nothing more.
///
/// @param beside what the texts of a row follow from beside its object
record ObjectTable<T extends ProjectObject>(
        ObjectKind kind,
        Class<T> type,
        List<Field<T, ?>> fields,
        BiFunction<T, CellContext, List<Object>> beside)
        implements Table<T> {

    @Override
    public T row(ProjectObject object, CellContext context) {
        return type.cast(object);
    }

    @Override
    public List<Object> basis(T row, CellContext context) {
        return beside.apply(row, context);
    }

    @Override
    public Written<T> write(T row, SequencedMap<String, String> texts, CellContext context) {
        return Written.through(fields, row, texts, context);
    }

    @Override
    public Committed commit(Project project, SequencedMap<String, T> rows, Ids ids) {
        return new Committed(ProjectEdits.replace(project, kind, rows.values()), List.of());
    }
}
