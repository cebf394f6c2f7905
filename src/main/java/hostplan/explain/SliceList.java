package hostplan.explain;

import hostplan.capacity.FlavorNeed;
import hostplan.capacity.NodeAnswer;
import hostplan.capacity.SlicingAnswer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Slices of several flavors in a line, such as `3 small, 1 large`.
public final class SliceList {

    private SliceList() {}

    /// @param counts in the order of the lines of the answer
    static Term of(SlicingAnswer answer, List<Long> counts) {
        return new Term.Words(joined(named(answer, counts)));
    }

    static Term of(SlicingAnswer answer, NodeAnswer node) {
        return new Term.Words(text(answer, node));
    }

    /// With the parts that lie in a node, such as `3 small, 1 × 1/2 large`.
    public static String text(SlicingAnswer answer, NodeAnswer node) {
        return joined(Stream.concat(named(answer, node.counts()), parts(answer, node.parts())));
    }

    private static Stream<String> named(SlicingAnswer answer, List<Long> counts) {
        return IntStream.range(0, counts.size())
                .filter(line -> counts.get(line) > 0)
                .mapToObj(
                        line -> counts.get(line) + " " + answer.lines().get(line).flavor().name());
    }

    private static Stream<String> parts(SlicingAnswer answer, List<Long> counts) {
        return IntStream.range(0, counts.size())
                .filter(line -> counts.get(line) > 0)
                .mapToObj(line -> {
                    FlavorNeed flavor = answer.lines().get(line).flavor();
                    return counts.get(line) + " × 1/" + flavor.parts() + " " + flavor.name();
                });
    }

    private static String joined(Stream<String> each) {
        String all = each.collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }
}
