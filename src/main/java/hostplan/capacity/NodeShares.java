package hostplan.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a whole number of the host is shared out over its NUMA nodes: what is stated goes where it
/// is stated, the rest evenly over the other nodes, the remainder to the lowest of them.
///
/// @param stated by the number of the node
record NodeShares(int nodes, long whole, Map<Integer, Long> stated) {

    NodeShares {
        stated = Map.copyOf(stated);
    }

    static NodeShares of(
            SlicingQuestion question, long whole, Function<StatedNode, Optional<Long>> amount) {
        return new NodeShares(
                question.host().nodes().orElse(1),
                whole,
                question.cutting().nodes().stream()
                        .filter(node -> amount.apply(node).isPresent())
                        .collect(
                                Collectors.toMap(
                                        StatedNode::node,
                                        node -> amount.apply(node).orElseThrow(),
                                        (first, _) -> first)));
    }

    /// From node 0 on.
    List<Long> each() {
        List<Integer> others =
                IntStream.range(0, nodes)
                        .filter(node -> !stated.containsKey(node))
                        .boxed()
                        .toList();
        long rest = Math.max(0, left());
        return IntStream.range(0, nodes)
                .mapToObj(node ->
                        stated.containsKey(node)
                                ? stated.get(node)
                                : even(rest, others.size(), others.indexOf(node)))
                .toList();
    }

    private static long even(long rest, int nodes, int at) {
        return rest / nodes + (at < rest % nodes ? 1 : 0);
    }

    /// What those that state it leave over; below zero where they state too much.
    long left() {
        return whole - sum(stated.values());
    }

    private static long sum(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    boolean isMissed() {
        return left() < 0 || (stated.size() == nodes && left() > 0);
    }
}
