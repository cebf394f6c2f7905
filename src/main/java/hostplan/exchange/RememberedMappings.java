package hostplan.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;

/// What a person decided about columns, kept in the settings and found again for files with the
/// same headings in any order.
///
/// @param mappings the one used last goes last
public record RememberedMappings(List<Mapping> mappings) {

    public static final RememberedMappings NONE = new RememberedMappings(List.of());

    /// More are never missed.
    private static final int MOST = 50;

    /// The columns of one kind of file.
    ///
    /// @param headings all headings of the file as [Headings] writes them, sorted
    /// @param targets what columns become, by their headings, as [ColumnTargetText] writes it
    public record Mapping(List<String> headings, SequencedMap<String, String> targets) {
        public Mapping {
            headings = List.copyOf(headings);
            targets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(targets));
        }
    }

    public RememberedMappings {
        mappings = List.copyOf(mappings);
    }

    /// What is remembered for a file, as the options take it; empty where nothing is.
    public Map<String, ColumnTarget> find(Recognised file) {
        Map<String, ColumnTarget> columns = new LinkedHashMap<>();
        List<String> headings = headings(file);
        for (Mapping mapping : mappings) {
            if (mapping.headings().equals(headings)) {
                mapping.targets()
                        .forEach((heading, text) ->
                                ColumnTargetText.parse(text)
                                        .ifPresent(target -> columns.put(heading, target)));
            }
        }
        return columns;
    }

    /// These, and what the person chose for a file.
    ///
    /// @param columns what was chosen, by the headings as [Headings] writes them
    public RememberedMappings with(Recognised file, Map<String, ColumnTarget> columns) {
        List<String> headings = headings(file);
        List<Mapping> kept = new ArrayList<>(mappings);
        kept.removeIf(mapping -> mapping.headings().equals(headings));
        SequencedMap<String, String> targets = new LinkedHashMap<>();
        columns.forEach((heading, target) -> targets.put(heading, ColumnTargetText.of(target)));
        if (!targets.isEmpty()) {
            kept.add(new Mapping(headings, targets));
        }
        return new RememberedMappings(kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
    }

    private static List<String> headings(Recognised file) {
        TreeSet<String> headings = new TreeSet<>();
        file.columns().forEach(column -> headings.add(Headings.plain(column.heading())));
        return List.copyOf(headings);
    }
}
