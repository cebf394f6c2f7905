package hostplan.exchange.plan;

import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.project.OwnColumn;
import hostplan.project.Project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// The person's own columns that an import fills: those of the project by their names, and new ones
/// for the others.
record OwnColumns(Project project, Map<String, String> idByName) {

    private static final String ID_PREFIX = "col";

    static OwnColumns of(Project project, ImportResult result, Ids ids) {
        Map<String, String> known = new HashMap<>();
        project.ownColumns().forEach(column -> known.put(Keys.plain(column.name()), column.id()));
        List<OwnColumn> columns = new ArrayList<>(project.ownColumns());
        for (String name : names(result)) {
            if (!known.containsKey(Keys.plain(name))) {
                String id = ids.next(ID_PREFIX);
                known.put(Keys.plain(name), id);
                columns.add(
                        new OwnColumn(
                                id, name, type(name, result), List.of(), UnknownMembers.NONE));
            }
        }
        Project with =
                columns.size() == project.ownColumns().size()
                        ? project
                        : project.with(draft -> draft.ownColumns = columns);
        return new OwnColumns(with, known);
    }

    private static SequencedSet<String> names(ImportResult result) {
        SequencedSet<String> names = new LinkedHashSet<>();
        for (Draft draft : result.drafts()) {
            if (draft.unreadable().isEmpty()) {
                names.addAll(draft.own().keySet());
            }
        }
        return names;
    }

    private static OwnColumn.Type type(String name, ImportResult result) {
        return result.recognised().stream()
                .flatMap(recognised -> recognised.columns().stream())
                .filter(column ->
                        column.target() instanceof ColumnTarget.Own(String own, var _)
                                && own.equals(name))
                .map(column -> ((ColumnTarget.Own) column.target()).type())
                .findFirst()
                // A choice without choices takes nothing.
                .filter(type -> type != OwnColumn.Type.CHOICE)
                .orElse(OwnColumn.Type.TEXT);
    }

    /// The key of the sheet's column for one of the names.
    Optional<String> key(String name) {
        return Optional.ofNullable(idByName.get(Keys.plain(name))).map(id -> "own:" + id);
    }
}
