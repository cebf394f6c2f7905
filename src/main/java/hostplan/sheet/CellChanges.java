package hostplan.sheet;

import hostplan.project.ObjectKind;
import hostplan.project.ProjectChanges;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which cells of its table say something else of an object that was changed.
public final class CellChanges {

    private final ProjectChanges changes;
    private final CellLanguage language;
    private final Map<ObjectKind, Sheet> then = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Sheet> now = new EnumMap<>(ObjectKind.class);

    public CellChanges(ProjectChanges changes, CellLanguage language) {
        this.changes = changes;
        this.language = language;
    }

    /// A cell that says something else; empty where nothing is known.
    ///
    /// @param heading of its column
    public record Cell(String heading, String before, String after) {}

    /// In the order of the columns; none where the change is in no table, or the object is new or
    /// gone.
    public List<Cell> of(ProjectChanges.Change change) {
        if (change.what() != ProjectChanges.What.CHANGED) {
            return List.of();
        }
        Sheet old = sheet(then, change.kind(), true);
        Sheet latest = sheet(now, change.kind(), false);
        String id = change.latest().id();
        List<Cell> cells = new ArrayList<>();
        for (Column column : latest.columns()) {
            String before = text(old, id, column.key());
            String after = text(latest, id, column.key());
            if (!before.equals(after)) {
                cells.add(new Cell(latest.heading(column), before, after));
            }
        }
        return cells;
    }

    private Sheet sheet(Map<ObjectKind, Sheet> sheets, ObjectKind kind, boolean isOld) {
        return sheets.computeIfAbsent(
                kind, _ -> Sheet.of(isOld ? changes.before() : changes.after(), kind, language));
    }

    private static String text(Sheet sheet, String id, String key) {
        Optional<Column> column = sheet.column(key);
        return column.isPresent()
                ? sheet.row(id).map(row -> sheet.text(row, column.get())).orElse("")
                : "";
    }
}
