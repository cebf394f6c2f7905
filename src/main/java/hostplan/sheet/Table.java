package hostplan.sheet;

import hostplan.document.Ids;
import hostplan.document.ProjectObject;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.List;
import java.util.SequencedMap;

/// One kind of objects as rows and columns.
///
/// @param <R> what stands in one row: the object, and what its cells need beside it
interface Table<R> {

    ObjectKind kind();

    /// The columns in their standard order.
    List<Field<R, ?>> fields();

    R row(ProjectObject object, CellContext context);

    /// Everything that the texts of a row follow from: objects by identity, counts by value. While
    /// it stays the same, so do the texts.
    List<Object> basis(R row, CellContext context);

    /// The row with other texts in some of its cells, by the columns' keys.
    Written<R> write(R row, SequencedMap<String, String> texts, CellContext context);

    /// The project with these rows in place of those that they came from, by identity.
    Committed commit(Project project, SequencedMap<String, R> rows, Ids ids);
}
