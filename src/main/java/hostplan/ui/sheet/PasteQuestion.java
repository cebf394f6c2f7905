package hostplan.ui.sheet;

import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.PastePlan;
import hostplan.sheet.SheetEdits;

import java.util.List;

/// What a text would change where it is pasted.
///
/// @param rows the rows as they are shown
/// @param columns the columns as they are shown
record PasteQuestion(
        Project project,
        ObjectKind kind,
        List<String> rows,
        List<Column> columns,
        PasteTarget target,
        String text) {

    PasteQuestion {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    PastePlan plan(SheetEdits edits) {
        PastePlan once =
                edits.paste(project, kind, rows, columns, target.row(), target.column(), text);
        return target.isFilledBy(once.rows(), once.columns())
                ? edits.pasteInto(project, kind, target.ids(), target.columns(), text)
                : once;
    }
}
