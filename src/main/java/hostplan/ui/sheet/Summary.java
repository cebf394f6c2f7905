package hostplan.ui.sheet;

import hostplan.message.Message;
import hostplan.project.Link;
import hostplan.project.Use;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What the inspector shows of the selected objects.
///
/// @param ids the objects, in the order shown
/// @param name of the only one, or of the first
/// @param values by the keys of the columns; a column without one holds different texts
/// @param users who refers to the objects, by how they do
/// @param working how the figures of the only one come about
record Summary(
        List<String> ids,
        String name,
        Map<String, String> values,
        SequencedMap<Link, Users> users,
        List<Message> working) {

    /// @param first some of them
    /// @param count how many there are in all
    record Users(List<Use> first, int count) {

        Users {
            first = List.copyOf(first);
        }
    }

    static final Summary NOTHING =
            new Summary(List.of(), "", Map.of(), new LinkedHashMap<>(), List.of());

    Summary {
        ids = List.copyOf(ids);
        values = Map.copyOf(values);
        working = List.copyOf(working);
        users = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(users));
    }

    boolean single() {
        return ids.size() == 1;
    }

    /// The text that all of them have in a column; empty where they differ.
    Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /// Whether they differ in a column.
    boolean mixed(String column) {
        return !ids.isEmpty() && !values.containsKey(column);
    }
}
