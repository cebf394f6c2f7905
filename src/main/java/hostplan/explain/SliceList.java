package hostplan.explain;

import hostplan.capacity.SlicingAnswer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Slices of several flavors in a line, such as `3 small, 1 large`.
final class SliceList {

    private SliceList() {}

    /// @param counts in the order of the lines of the answer
    static Term of(SlicingAnswer answer, List<Long> counts) {
        String all =
                IntStream.range(0, counts.size())
                        .filter(line -> counts.get(line) > 0)
                        .mapToObj(line ->
                                counts.get(line) + " " + answer.lines().get(line).flavor().name())
                        .collect(Collectors.joining(", "));
        return new Term.Words(all.isEmpty() ? "–" : all);
    }
}
