package hostplan.ui.sheet;

import hostplan.hardware.StoragePool;
import hostplan.message.Message;
import hostplan.project.Link;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.SharedStorage;
import hostplan.project.Use;
import hostplan.project.WhereUsed;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.sheet.SlicingFacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks through the selected objects, off the FX thread: of 10,000 of them all fields are to be
/// compared. It has a sheet of its own, which only one thread at a time uses.
final class Summarizing {

    private static final int MOST_USERS = 12;

    private final ObjectKind kind;
    private final CellLanguage language;
    private Optional<Sheet> last = Optional.empty();

    Summarizing(ObjectKind kind, CellLanguage language) {
        this.kind = kind;
        this.language = language;
    }

    /// What is selected in which project.
    record Question(Project project, SlicingFacts facts, List<String> ids) {}

    Summary of(Question question) {
        Sheet sheet =
                last.orElseGet(() -> Sheet.of(question.project(), kind, language))
                        .at(question.project(), question.facts());
        last = Optional.of(sheet);
        List<Integer> rows = question.ids().stream().flatMap(id -> sheet.row(id).stream()).toList();
        if (rows.isEmpty()) {
            return Summary.NOTHING;
        }
        Map<String, String> values = new HashMap<>();
        for (Column column : sheet.columns()) {
            common(sheet, column, rows).ifPresent(text -> values.put(column.key(), text));
        }
        List<String> ids = rows.stream().map(sheet::id).toList();
        String name = sheet.object(rows.getFirst()).name();
        return new Summary(
                ids,
                name,
                values,
                users(WhereUsed.of(kind, ids, sheet.index())),
                ids.size() == 1 ? working(sheet, rows.getFirst()) : List.of());
    }

    private static List<Message> working(Sheet sheet, int row) {
        return sheet.object(row) instanceof StoragePool pool
                ? SharedStorage.working(pool, sheet.index())
                : List.of();
    }

    private static SequencedMap<Link, Summary.Users> users(List<Use> uses) {
        SequencedMap<Link, Summary.Users> users = new LinkedHashMap<>();
        uses.stream()
                .collect(Collectors.groupingBy(Use::link, LinkedHashMap::new, Collectors.toList()))
                .forEach((link, by) ->
                        users.put(
                                link,
                                new Summary.Users(
                                        by.stream().limit(MOST_USERS).toList(), by.size())));
        return users;
    }

    private static Optional<String> common(Sheet sheet, Column column, List<Integer> rows) {
        String first = sheet.text(rows.getFirst(), column);
        Stream<Integer> others = rows.stream().skip(1);
        return others.allMatch(row -> sheet.text(row, column).equals(first))
                ? Optional.of(first)
                : Optional.empty();
    }
}
