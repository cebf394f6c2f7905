package hostplan.project;

import hostplan.document.ProjectObject;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The objects of one list by identity, and where in the list each stands. Built when first asked.
final class ById<T extends ProjectObject> {

    private final List<T> list;
    private volatile @Nullable Map<String, Integer> rows;

    ById(List<T> list) {
        this.list = list;
    }

    /// This one where it is of the same list, else a new one.
    ById<T> of(List<T> newer) {
        return newer == list ? this : new ById<>(newer);
    }

    Optional<T> find(String id) {
        return row(id).map(list::get);
    }

    Optional<Integer> row(String id) {
        return Optional.ofNullable(rows().get(id));
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> known = rows;
        if (known == null) {
            known = HashMap.newHashMap(list.size());
            for (int row = 0; row < list.size(); row++) {
                known.putIfAbsent(list.get(row).id(), row);
            }
            rows = known;
        }
        return known;
    }
}
