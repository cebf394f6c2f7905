package hostplan.capacity;

import java.util.List;

/// What lies in one NUMA node.
///
/// @param node its number, from 0 on
/// @param counts of each line, the slices that lie whole in it
/// @param parts of each line whose slices lie in several nodes by their topology, the parts in it,
///   each of a different slice
/// @param ledgers of what a node has: vCPUs and memory, as far as the host states them
public record NodeAnswer(int node, List<Long> counts, List<Long> parts, List<Ledger> ledgers) {

    public NodeAnswer {
        counts = List.copyOf(counts);
        parts = List.copyOf(parts);
        ledgers = List.copyOf(ledgers);
    }
}
