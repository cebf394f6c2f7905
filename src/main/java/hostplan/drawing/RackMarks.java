package hostplan.drawing;

import java.util.Set;

/// What in a rack is wrong or doubtful beyond what the drawing itself shows.
///
/// @param wrong identities of what cannot stand as it does
public record RackMarks(Set<String> wrong, Set<String> doubtful) {

    public static final RackMarks NONE = new RackMarks(Set.of(), Set.of());

    public RackMarks {
        wrong = Set.copyOf(wrong);
        doubtful = Set.copyOf(doubtful);
    }
}
