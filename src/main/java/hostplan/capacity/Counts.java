package hostplan.capacity;

import java.util.List;

/// How many slices of each flavor, in the order of the question's lines.
public record Counts(List<Long> perLine) {

    public Counts {
        perLine = List.copyOf(perLine);
    }

    public long total() {
        return perLine.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }
}
