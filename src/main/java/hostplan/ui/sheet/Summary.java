package hostplan.ui.sheet;

import hostplan.project.Use;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the inspector shows of the selected objects.
///
/// @param ids the objects, in the order shown
/// @param name of the only one, or of the first
/// @param values by the keys of the columns; a column without one holds different texts
/// @param users the first of those that refer to the objects
/// @param userCount how many there are in all
record Summary(
        List<String> ids, String name, Map<String, String> values, List<Use> users, int userCount) {

    static final Summary NOTHING = new Summary(List.of(), "", Map.of(), List.of(), 0);

    Summary {
        ids = List.copyOf(ids);
        values = Map.copyOf(values);
        users = List.copyOf(users);
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
