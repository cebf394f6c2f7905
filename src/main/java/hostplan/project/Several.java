package hostplan.project;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The objects of one list by the identities of what they refer to. Built when first asked.
final class Several<T> {

    private final List<T> list;
    private final Function<T, ? extends Collection<String>> references;
    private volatile @Nullable Map<String, List<T>> users;

    Several(List<T> list, Function<T, ? extends Collection<String>> references) {
        this.list = list;
        this.references = references;
    }

    /// This one where it is of the same list, else a new one.
    Several<T> of(List<T> newer) {
        return newer == list ? this : new Several<>(newer, references);
    }

    List<T> of(String id) {
        return users().getOrDefault(id, List.of());
    }

    private Map<String, List<T>> users() {
        Map<String, List<T>> known = users;
        if (known == null) {
            known = new HashMap<>();
            for (T user : list) {
                for (String used : references.apply(user)) {
                    known.computeIfAbsent(used, id -> new ArrayList<>()).add(user);
                }
            }
            known.replaceAll((id, found) -> List.copyOf(found));
            users = known;
        }
        return known;
    }
}
