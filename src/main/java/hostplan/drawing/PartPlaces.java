package hostplan.drawing;

import hostplan.capacity.NodeAnswer;
import hostplan.capacity.SlicingAnswer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which slice has which of its parts in which NUMA node. The parts are dealt out node by node, the
/// first of every slice before the second of any: since no node has more of them than there are
/// slices, the parts of one slice lie in different nodes.
///
/// @param slices that lie in several nodes by their topology
/// @param counts of each node, the parts in it
public record PartPlaces(long slices, List<Long> counts) {

    public PartPlaces {
        counts = List.copyOf(counts);
    }

    /// Parts with one number, of slices that follow each other.
    ///
    /// @param number of the part, from 1 on
    /// @param first of the slices, from 0 on
    record Run(int number, long first, long count) {

        private boolean has(long slice) {
            return slice >= first && slice < first + count;
        }
    }

    public static PartPlaces of(SlicingAnswer answer, int line) {
        return new PartPlaces(
                answer.inParts().get(line),
                answer.nodes().stream()
                        .map(NodeAnswer::parts)
                        .map(each -> each.get(line))
                        .toList());
    }

    /// What lies in a node.
    List<Run> in(int node) {
        long next = counts.stream().limit(node).mapToLong(Long::longValue).sum();
        long end = next + counts.get(node);
        List<Run> runs = new ArrayList<>();
        while (next < end) {
            long first = next % slices;
            long count = Math.min(end - next, slices - first);
            runs.add(new Run(Math.toIntExact(next / slices) + 1, first, count));
            next += count;
        }
        return runs;
    }

    /// The nodes in which a slice lies, that of its first part first.
    ///
    /// @param slice from 0 on
    public List<Integer> nodesOf(long slice) {
        return IntStream.range(0, counts.size())
                .filter(node -> in(node).stream().anyMatch(run -> run.has(slice)))
                .boxed()
                .toList();
    }
}
