package hostplan.ui.imports;

import hostplan.exchange.ColumnTarget;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Remembers mappings until the program ends.
final class MappingsOfThisRun implements RememberedMappings {

    private final Map<Set<String>, Map<String, ColumnTarget>> known = new HashMap<>();

    @Override
    public Map<String, ColumnTarget> columns(Set<String> headings) {
        return known.getOrDefault(headings, Map.of());
    }

    @Override
    public void remember(Set<String> headings, Map<String, ColumnTarget> columns) {
        known.put(Set.copyOf(headings), Map.copyOf(columns));
    }
}
