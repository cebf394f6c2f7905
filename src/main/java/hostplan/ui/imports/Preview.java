package hostplan.ui.imports;

import hostplan.exchange.Recognised;
import hostplan.exchange.UnreadableInput;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What importing would do, row by row.
///
/// @param recognised how the inputs were understood
/// @param unreadable the inputs of which nothing could be read
/// @param after the project as it would be
record Preview(
        List<PreviewRow> rows,
        List<Recognised> recognised,
        List<UnreadableInput> unreadable,
        Project after) {

    static final Preview NOTHING = new Preview(List.of(), List.of(), List.of(), Project.EMPTY);

    Preview {
        rows = List.copyOf(rows);
        recognised = List.copyOf(recognised);
        unreadable = List.copyOf(unreadable);
    }

    /// Whether not one of the inputs could be read.
    boolean isUnreadable() {
        return recognised.isEmpty() && !unreadable.isEmpty();
    }

    int count(Predicate<PreviewRow> which) {
        return Math.toIntExact(rows.stream().filter(which).count());
    }

    /// How many rows importing would take.
    int taken() {
        return count(row -> row.becomes().taken());
    }

    /// How many rows of each kind become that, in the order of the kinds.
    Map<ObjectKind, Integer> kinds(Predicate<PreviewRow> which) {
        Map<ObjectKind, Integer> kinds = new EnumMap<>(ObjectKind.class);
        rows.stream()
                .filter(which)
                .forEach(row -> row.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum)));
        return kinds;
    }

    /// The kind of most of the rows that would be taken.
    Optional<ObjectKind> mostTaken() {
        return kinds(row -> row.becomes().taken()).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
