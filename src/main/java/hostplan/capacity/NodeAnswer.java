package hostplan.capacity;

import java.util.List;

/// What lies in one NUMA node.
///
/// @param node its number, from 0 on
/// @param counts of each line, the slices that lie whole in it
/// @param ledgers of what a node has: vCPUs and memory, as far as the host states them
public record NodeAnswer(int node, List<Long> counts, List<Ledger> ledgers) {

    public NodeAnswer {
        counts = List.copyOf(counts);
        ledgers = List.copyOf(ledgers);
    }
}
