package hostplan.capacity;

import hostplan.amount.Bytes;

import java.util.Optional;

/// What a slicing states of one NUMA node. What is empty gets its even part of what the nodes that
/// state it leave over.
///
/// @param node its number, from 0 on
/// @param reserveCores of the cores kept for the host, those of this node
/// @param reserve of the memory kept for the host, that of this node
/// @param keep of the memory kept free, that of this node
public record StatedNode(
        int node,
        Optional<Integer> cores,
        Optional<Bytes> memory,
        Optional<Integer> reserveCores,
        Optional<Bytes> reserve,
        Optional<Bytes> keep) {

    public static StatedNode nothing(int node) {
        return new StatedNode(
                node,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    StatedNode withoutCores() {
        return new StatedNode(node, Optional.empty(), memory, reserveCores, reserve, keep);
    }

    StatedNode withoutMemory() {
        return new StatedNode(node, cores, Optional.empty(), reserveCores, reserve, keep);
    }

    StatedNode withoutReserveCores() {
        return new StatedNode(node, cores, memory, Optional.empty(), reserve, keep);
    }

    StatedNode withoutReserve() {
        return withReserve(Optional.empty());
    }

    StatedNode withReserve(Optional<Bytes> other) {
        return new StatedNode(node, cores, memory, reserveCores, other, keep);
    }

    StatedNode withoutKeep() {
        return new StatedNode(node, cores, memory, reserveCores, reserve, Optional.empty());
    }
}
