package hostplan.drawing;

import java.util.Set;
import java.util.stream.Collectors;

/// What in a rack is wrong or doubtful beyond what the drawing itself shows.
///
/// @param wrong identities of what cannot stand as it does
public record RackMarks(Set<String> wrong, Set<String> doubtful) {

    public static final RackMarks NONE = new RackMarks(Set.of(), Set.of());

    public RackMarks {
        wrong = Set.copyOf(wrong);
        doubtful = Set.copyOf(doubtful);
    }

    /// Those of some identities.
    public RackMarks only(Set<String> ids) {
        return new RackMarks(only(wrong, ids), only(doubtful, ids));
    }

    private static Set<String> only(Set<String> marked, Set<String> ids) {
        return marked.stream().filter(ids::contains).collect(Collectors.toSet());
    }
}
