package hostplan.storage.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Names the items of a list one after the other by what they say; the second that says the same is
/// `key~~2`.
final class ItemNames<V> {

    private final Function<V, String> key;
    private final Map<String, Integer> counts = new HashMap<>(0);
    private int named;

    ItemNames(Function<V, String> key) {
        this.key = key;
    }

    String next(V item) {
        named++;
        String escaped = UnknownPath.escaped(key.apply(item));
        int count = counts.merge(escaped, 1, Integer::sum);
        // In an escaped text a tilde is always followed by 0 or 1, so this is no other item's name.
        return count == 1 ? escaped : escaped + "~~" + count;
    }

    /// The name of the last item, where those before may not have been asked for.
    String ofLast(List<V> items) {
        while (named < items.size() - 1) {
            next(items.get(named));
        }
        return next(items.getLast());
    }
}
