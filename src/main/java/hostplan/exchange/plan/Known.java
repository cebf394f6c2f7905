package hostplan.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Identities by a key; several may share one.
final class Known {

    private final Map<String, List<String>> ids = new HashMap<>();

    void add(String key, String id) {
        if (!key.isBlank()) {
            List<String> list = ids.computeIfAbsent(key, _ -> new ArrayList<>(1));
            if (!list.contains(id)) {
                list.add(id);
            }
        }
    }

    List<String> find(String key) {
        return key.isBlank() ? List.of() : ids.getOrDefault(key, List.of());
    }
}
