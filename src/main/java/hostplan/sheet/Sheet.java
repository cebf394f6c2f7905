package hostplan.sheet;

import hostplan.document.ProjectObject;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One list of one project as a table of texts. It never changes; nothing is computed before it is
/// asked for, and what was computed is kept. To be used by one thread at a time.
public final class Sheet {

    private final ObjectKind kind;
    private final List<Column> columns;
    private final Rows<?> rows;

    private Sheet(ObjectKind kind, List<Column> columns, Rows<?> rows) {
        this.kind = kind;
        this.columns = columns;
        this.rows = rows;
    }

    /// The sheet as the command line and files have it.
    public static Sheet of(Project project, ObjectKind kind) {
        return of(project, kind, CellLanguage.ENGLISH);
    }

    public static Sheet of(Project project, ObjectKind kind, CellLanguage language) {
        return of(ProjectIndex.of(project), kind, language, SlicingFacts.NONE);
    }

    static Sheet of(
            ProjectIndex index, ObjectKind kind, CellLanguage language, SlicingFacts facts) {
        CellContext context = CellContext.of(index, language, facts);
        Rows<?> rows = Rows.of(Tables.of(kind, context), context);
        return new Sheet(kind, rows.columns(), rows);
    }

    /// The sheet of a later (or earlier) project, which keeps what was computed for the rows that
    /// are the same there.
    public Sheet at(Project other) {
        return at(other, facts());
    }

    /// The same where more is known of the slicings.
    public Sheet at(Project other, SlicingFacts facts) {
        CellContext before = rows.context();
        CellContext context = before.at(other, facts);
        if (context == before) {
            return this;
        }
        return Tables.sameColumns(kind, before, context)
                ? new Sheet(kind, columns, rows.at(context))
                : of(context.index(), kind, context.language(), facts);
    }

    public SlicingFacts facts() {
        return rows.context().facts();
    }

    public ObjectKind kind() {
        return kind;
    }

    public Project project() {
        return index().project();
    }

    public ProjectIndex index() {
        return rows.context().index();
    }

    public CellLanguage language() {
        return rows.context().language();
    }

    /// All columns in their standard order; own columns last.
    public List<Column> columns() {
        return columns;
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    public String heading(Column column) {
        return rows.context().texts().heading(column);
    }

    public int size() {
        return rows.size();
    }

    public String id(int row) {
        return object(row).id();
    }

    public ProjectObject object(int row) {
        return rows.object(row);
    }

    public Optional<Integer> row(String id) {
        return index().row(kind, id);
    }

    /// The text of a cell as it is shown and as it is edited, empty where nothing is known. Typing
    /// it changes nothing.
    public String text(int row, Column column) {
        return rows.text(row, column.key());
    }

    /// Natural order: numbers and amounts by value, `web-2` before `web-10`, what is not known
    /// last.
    public int compare(int rowA, int rowB, Column column) {
        return rows.key(rowA, column.key()).compareTo(rows.key(rowB, column.key()));
    }

    /// The order of rows by a column; what is not known stands last in either direction, and equals
    /// stay in the order of the project.
    public Comparator<Integer> order(Column column, Direction direction) {
        return (rowA, rowB) -> {
            SortKey a = rows.key(rowA, column.key());
            SortKey b = rows.key(rowB, column.key());
            boolean known = a.isKnown() && b.isKnown();
            int order =
                    known && direction == Direction.DESCENDING ? b.compareTo(a) : a.compareTo(b);
            return order != 0 ? order : Integer.compare(rowA, rowB);
        };
    }

    /// Which way rows are sorted.
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /// Whether every one of these words, given in lower case, stands somewhere in the row.
    public boolean matches(int row, List<String> lowerCaseWords) {
        if (lowerCaseWords.isEmpty()) {
            return true;
        }
        String words = rows.words(row);
        for (String word : lowerCaseWords) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
