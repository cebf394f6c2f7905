package hostplan.ui.sheet;

import hostplan.project.InUse;
import hostplan.project.ObjectKind;
import hostplan.project.Use;
import hostplan.sheet.Added;
import hostplan.sheet.Duplicated;
import hostplan.sheet.SheetEdit;
import hostplan.ui.sheet.QuickFilter.Condition.Holds;
import hostplan.ui.sheet.SheetPrompt.InUseQuestion;
import hostplan.ui.sheet.SheetPrompt.Other;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The commands on rows: adding, duplicating, deleting and clearing.
public final class SheetCommands {

    private final SheetTable table;
    private final SheetEditor editor;
    private final SheetSelection selection;
    private final ObjectKind kind;
    private final ReadOnlyObjectWrapper<Optional<SheetPrompt>> prompt =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    SheetCommands(SheetTable table, SheetEditor editor) {
        this.table = table;
        this.editor = editor;
        this.kind = table.kind().kind();
        selection = new SheetSelection(table);
        // What was asked is about a project that is no longer the present one.
        table.rowsProperty().subscribe(this::cancel);
    }

    ReadOnlyObjectProperty<Optional<SheetPrompt>> promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    void ask(SheetPrompt asked) {
        prompt.set(Optional.of(asked));
    }

    void cancel() {
        prompt.set(Optional.empty());
    }

    /// Adds a row and selects it. It fulfils the quick filter where that asks for a word.
    void add() {
        if (editor.mayChange()) {
            Added added = editor.edits().add(editor.project(), kind, wanted());
            String name = editor.wording().objects(table.sheet().at(added.project()), added.ids());
            editor.take(added.edit(), editor.wording().step("add", name));
            table.select(added.ids());
        }
    }

    private Map<String, String> wanted() {
        return table.quickProperty().get().condition() instanceof Holds(var column, var text)
                ? Map.of(column, text)
                : Map.of();
    }

    /// Duplicates the selected rows and selects the copies.
    void duplicate() {
        List<String> ids = selection.ids();
        if (!ids.isEmpty() && editor.mayChange()) {
            Duplicated duplicated = editor.edits().duplicate(editor.project(), kind, ids);
            String objects = editor.wording().objects(table.sheet(), ids);
            editor.take(duplicated.project(), editor.wording().step("duplicate", objects));
            table.select(duplicated.ids());
        }
    }

    /// Deletes whole rows where such are selected, else clears the selected cells.
    void delete() {
        if (selection.wholeRows()) {
            deleteRows();
        } else {
            clear();
        }
    }

    /// Empties the selected cells; those that cannot be empty keep what they have.
    void clear() {
        if (selection.empty() || !editor.mayChange()) {
            return;
        }
        if (selection.single()) {
            table.activeColumn().ifPresent(editor::mayChange);
        }
        SheetEdit edit = editor.edits().change(editor.project(), kind, selection.changes(""));
        String cells = editor.wording().text("count.cell", edit.outcomes().size());
        editor.take(edit, editor.wording().step("clear", cells));
        if (!edit.problems().isEmpty()) {
            editor.say(editor.wording().problems(edit.problems()));
        }
    }

    /// Deletes the objects of the selected rows; where others refer to them, asks what becomes of
    /// those.
    void deleteRows() {
        List<String> ids = selection.ids();
        if (ids.isEmpty() || !editor.mayChange()) {
            return;
        }
        List<Use> uses = editor.edits().uses(editor.project(), kind, ids);
        if (uses.isEmpty()) {
            delete(ids, new InUse.DeleteUsers());
        } else {
            ask(question(ids, uses));
        }
    }

    private InUseQuestion question(List<String> ids, List<Use> uses) {
        List<String> users =
                uses.stream().map(use -> editor.wording().use(use)).distinct().toList();
        Set<String> deleted = Set.copyOf(ids);
        List<Other> others =
                IntStream.range(0, table.sheet().size())
                        .mapToObj(table.sheet()::object)
                        .filter(object -> !deleted.contains(object.id()))
                        .map(object -> new Other(object.id(), object.name()))
                        .toList();
        return new InUseQuestion(
                editor.project(), ids, editor.wording().objects(table.sheet(), ids), users, others);
    }

    /// Deletes objects and does with those that refer to them what the person said, in one step.
    void delete(List<String> ids, InUse inUse) {
        String objects = editor.wording().objects(table.sheet(), ids);
        int row = selection.firstRow();
        editor.take(
                editor.edits().delete(editor.project(), kind, ids, inUse),
                editor.wording().step("delete", objects));
        table.selectRow(row);
        cancel();
    }
}
