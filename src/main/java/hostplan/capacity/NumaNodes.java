package hostplan.capacity;

import hostplan.amount.Bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The NUMA nodes of a host: processors with memory of their own.
public sealed interface NumaNodes {

    /// So many nodes that share cores and memory evenly; what does not divide goes to the lowest.
    record Even(int count) implements NumaNodes {
        public Even {
            if (count < 1) {
                throw new IllegalArgumentException("A host has at least one NUMA node.");
            }
        }
    }

    /// Nodes whose figures are stated one by one, from node 0 on.
    record Stated(List<Node> nodes) implements NumaNodes {
        public Stated {
            nodes = List.copyOf(nodes);
        }

        @Override
        public int count() {
            return nodes.size();
        }
    }

    /// One node as stated.
    record Node(int cores, Bytes memory) {}

    /// How many there are.
    int count();

    /// Shares a whole number as evenly as can be, the remainder to the lowest nodes.
    static List<Long> shared(long whole, int nodes) {
        List<Long> shares = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            shares.add(whole / nodes + (node < whole % nodes ? 1 : 0));
        }
        return shares;
    }

    /// The nodes where they are known.
    static Optional<NumaNodes> even(Optional<Integer> count) {
        return count.filter(number -> number > 0).map(Even::new);
    }
}
