package hostplan.sheet;

import hostplan.document.Ids;
import hostplan.document.ProjectObject;
import hostplan.project.FreeName;
import hostplan.project.InUse;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.project.ProjectIndex;
import hostplan.project.Removal;
import hostplan.project.SlicedHosts;
import hostplan.project.Use;
import hostplan.project.WhereUsed;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Edits of the lists of a project by the texts of their cells. Every edit is a plain function of
/// the project and gives one that can be taken as one step, or be left.
public final class SheetEdits {

    private final Ids ids;
    private final CellLanguage language;
    private final SlicingFacts facts;
    private volatile @Nullable ProjectIndex last;

    public SheetEdits(Ids ids, CellLanguage language) {
        this(ids, language, List.of());
    }

    /// @param ruleSets identities of those that a slicing may name; empty for any
    public SheetEdits(Ids ids, CellLanguage language, List<String> ruleSets) {
        this.ids = ids;
        this.language = language;
        facts = new SlicingFacts(ruleSets, SlicedHosts.NONE);
    }

    /// Writes texts into cells. Of several texts for one cell the last counts; a text that the cell
    /// has already changes nothing, whatever it is.
    public SheetEdit change(Project project, ObjectKind kind, List<CellChange> changes) {
        return change(project, kind, changes, Set.of());
    }

    private SheetEdit change(
            Project project, ObjectKind kind, List<CellChange> changes, Set<String> added) {
        CellContext context = CellContext.of(index(project), language, facts);
        return new Changes<>(Tables.of(kind, context), context, added).run(changes, ids);
    }

    /// Adds an object, with texts by the columns' keys. Without a name it gets a free one, such as
    /// `server-1`.
    public Added add(Project project, ObjectKind kind, Map<String, String> texts) {
        return addAll(project, kind, List.of(texts));
    }

    /// Adds objects, each with texts by the columns' keys.
    public Added addAll(
            Project project, ObjectKind kind, List<? extends Map<String, String>> texts) {
        List<ProjectObject> objects = fresh(project, kind, texts.size());
        List<String> added = ids(objects);
        List<CellChange> changes = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            String id = added.get(i);
            texts.get(i)
                    .forEach((column, text) -> {
                        if (!text.isBlank()) {
                            changes.add(new CellChange(id, column, text));
                        }
                    });
        }
        Project larger = ProjectEdits.add(project, kind, objects);
        return new Added(change(larger, kind, changes, Set.copyOf(added)), added);
    }

    private List<ProjectObject> fresh(Project project, ObjectKind kind, int count) {
        Set<String> taken = names(project, kind);
        String name = language.texts().text("new." + kind.code()) + "-0";
        List<ProjectObject> objects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            name = FreeName.after(name, taken);
            objects.add(NewObjects.of(kind, ids.next(kind.idPrefix()), name));
        }
        return objects;
    }

    /// Duplicates objects: `web-01` becomes `web-02`, or the next number that is free.
    public Duplicated duplicate(Project project, ObjectKind kind, List<String> originals) {
        Set<String> taken = new HashSet<>(names(project, kind));
        List<ProjectObject> copies = new ArrayList<>();
        for (String id : originals) {
            index(project)
                    .find(kind, id)
                    .ifPresent(original -> {
                        ProjectObject copy =
                                Duplicates.of(original, ids.next(kind.idPrefix()), taken);
                        taken.add(copy.name());
                        copies.add(copy);
                    });
        }
        return new Duplicated(ProjectEdits.add(project, kind, copies), ids(copies));
    }

    /// Who refers to one of these objects without being one of them.
    public List<Use> uses(Project project, ObjectKind kind, Collection<String> used) {
        return WhereUsed.of(kind, used, index(project));
    }

    /// Deletes objects and deals with those that refer to them.
    ///
    /// @throws IllegalArgumentException where users are to be moved to an object that is not there
    ///   or is deleted itself
    public Project delete(
            Project project, ObjectKind kind, Collection<String> deleted, InUse inUse) {
        return Removal.of(index(project), kind, deleted, inUse);
    }

    /// Pastes cells with the first at a place of the table as it is shown; rows beyond its end are
    /// appended.
    ///
    /// @param rowIds identities of the rows as they are shown
    /// @param columns the columns as they are shown
    public PastePlan paste(
            Project project,
            ObjectKind kind,
            List<String> rowIds,
            List<Column> columns,
            int row,
            int column,
            String text) {
        List<List<String>> cells = TabSeparated.read(text);
        int missing = Math.max(0, row + filled(cells) - rowIds.size());
        List<ProjectObject> appended = fresh(project, kind, missing);
        List<String> rows =
                new ArrayList<>(rowIds.subList(Math.min(row, rowIds.size()), rowIds.size()));
        rows.addAll(ids(appended));
        Set<String> added = Set.copyOf(ids(appended));
        Block block =
                new Block(
                        rows,
                        columns.subList(Math.min(column, columns.size()), columns.size()),
                        added);
        SheetEdit edit =
                change(ProjectEdits.add(project, kind, appended), kind, block.once(cells), added);
        return plan(edit, ids(appended), cells);
    }

    /// Pastes cells into a selection, again and again until it is full.
    public PastePlan pasteInto(
            Project project,
            ObjectKind kind,
            List<String> rowIds,
            List<Column> columns,
            String text) {
        List<List<String>> cells = TabSeparated.read(text);
        SheetEdit edit =
                change(project, kind, new Block(rowIds, columns, Set.of()).repeated(cells));
        return plan(edit, List.of(), cells);
    }

    /// Fills a selection with the cells of its first row.
    public PastePlan fillDown(
            Project project, ObjectKind kind, List<String> rowIds, List<Column> columns) {
        Sheet sheet = Sheet.of(index(project), kind, language, facts);
        List<Column> editable = columns.stream().filter(Column::editable).toList();
        List<List<String>> first = texts(sheet, rowIds.stream().limit(1).toList(), editable);
        SheetEdit edit =
                change(project, kind, new Block(rowIds, editable, Set.of()).repeated(first));
        return plan(edit, List.of(), first);
    }

    private static PastePlan plan(SheetEdit edit, List<String> added, List<List<String>> cells) {
        return new PastePlan(
                edit, added, cells.size(), cells.stream().mapToInt(List::size).max().orElse(0));
    }

    /// How many rows there are up to the last that is not blank.
    private static int filled(List<List<String>> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).stream().allMatch(String::isBlank)) {
            filled--;
        }
        return filled;
    }

    /// Cells as spreadsheets take them from the clipboard.
    public String copy(Sheet sheet, List<String> rowIds, List<Column> columns) {
        return TabSeparated.write(texts(sheet, rowIds, columns));
    }

    /// Cells with their headings as a CSV file that opens in a spreadsheet without running
    /// anything.
    public String csv(Sheet sheet, List<String> rowIds, List<Column> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(sheet::heading).toList());
        rows.addAll(texts(sheet, rowIds, columns));
        return CommaSeparated.write(rows);
    }

    private static List<List<String>> texts(
            Sheet sheet, List<String> rowIds, List<Column> columns) {
        return rowIds.stream()
                .flatMap(id -> sheet.row(id).stream())
                .map(row -> columns.stream().map(column -> sheet.text(row, column)).toList())
                .toList();
    }

    private ProjectIndex index(Project project) {
        ProjectIndex before = last;
        ProjectIndex index = before == null ? ProjectIndex.of(project) : before.at(project);
        last = index;
        return index;
    }

    private static Set<String> names(Project project, ObjectKind kind) {
        return project.list(kind).stream().map(ProjectObject::name).collect(Collectors.toSet());
    }

    private static List<String> ids(List<ProjectObject> objects) {
        return objects.stream().map(ProjectObject::id).toList();
    }
}
