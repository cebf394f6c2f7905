package hostplan.project;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The objects of one list by the identity of what they refer to. Built when first asked.
final class Users<T> {

    private final List<T> list;
    private final Function<T, Optional<String>> reference;
    private volatile @Nullable Map<String, List<T>> users;

    Users(List<T> list, Function<T, Optional<String>> reference) {
        this.list = list;
        this.reference = reference;
    }

    /// This one where it is of the same list, else a new one.
    Users<T> of(List<T> newer) {
        return newer == list ? this : new Users<>(newer, reference);
    }

    List<T> of(String id) {
        return users().getOrDefault(id, List.of());
    }

    private Map<String, List<T>> users() {
        Map<String, List<T>> known = users;
        if (known == null) {
            known = new HashMap<>();
            for (T user : list) {
                Optional<String> used = reference.apply(user);
                if (used.isPresent()) {
                    known.computeIfAbsent(used.get(), id -> new ArrayList<>()).add(user);
                }
            }
            known.replaceAll((id, found) -> List.copyOf(found));
            users = known;
        }
        return known;
    }
}
