package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// Whether what is stated of NUMA nodes adds up to what the host has.
final class StatedNodeCheck {

    private StatedNodeCheck() {}

    /// Empty where it does, and where the host is taken as one.
    static Optional<Parsed<SlicingQuestion>> of(SlicingQuestion question) {
        List<StatedNode> stated = question.cutting().nodes();
        int nodes = question.host().nodes().orElse(1);
        if (stated.isEmpty() || question.cutting().numa() == NumaRule.NONE) {
            return Optional.empty();
        }
        return number(stated, nodes).or(() -> unknown(question, stated)).or(() -> sums(question));
    }

    private static Optional<Parsed<SlicingQuestion>> number(List<StatedNode> stated, int nodes) {
        for (StatedNode each : stated) {
            if (each.node() >= nodes) {
                return problem(
                        "Node " + each.node() + " is stated, but the host has " + nodes + ".",
                        "The nodes are 0 to " + (nodes - 1) + ".");
            }
            if (stated.stream().filter(other -> other.node() == each.node()).count() > 1) {
                return problem("Node " + each.node() + " is stated twice.", "State it once.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Parsed<SlicingQuestion>> unknown(
            SlicingQuestion question, List<StatedNode> stated) {
        boolean ofCores = stated.stream().anyMatch(n -> n.cores().or(n::reserveCores).isPresent());
        boolean ofMemory =
                stated.stream().anyMatch(n -> n.memory().or(n::reserve).or(n::keep).isPresent());
        boolean coresLack = ofCores && question.host().processors().isEmpty();
        boolean memoryLacks = ofMemory && question.host().memory().isEmpty();
        return coresLack || memoryLacks
                ? problem(
                        (coresLack ? "Cores" : "Memory")
                                + " of nodes are stated, but not what the host has.",
                        "State the host's cores and memory, or leave them out of the nodes.")
                : Optional.empty();
    }

    private static Optional<Parsed<SlicingQuestion>> sums(SlicingQuestion question) {
        NodeReserve reserve = new NodeReserve(question);
        Stream<Optional<Parsed<SlicingQuestion>>> cores =
                question.host().processors().isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                sum("cores", reserve.cores(), String::valueOf),
                                sum("reserve-cores", reserve.reservedCores(), String::valueOf));
        Stream<Optional<Parsed<SlicingQuestion>>> memory =
                question.host().memory().isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                sum("memory", reserve.memory(), StatedNodeCheck::memory),
                                sum("reserve", reserve.reserved(), StatedNodeCheck::memory),
                                sum("keep", reserve.kept(), StatedNodeCheck::memory));
        return Stream.concat(cores, memory).flatMap(Optional::stream).findFirst();
    }

    private static String memory(long bytes) {
        return new Bytes(bytes).binaryText();
    }

    private static Optional<Parsed<SlicingQuestion>> sum(
            String what, NodeShares shares, LongFunction<String> text) {
        if (!shares.isMissed()) {
            return Optional.empty();
        }
        String host =
                what
                        + " of the nodes add up to "
                        + text.apply(shares.whole() - shares.left())
                        + ", but those of the host are "
                        + text.apply(shares.whole())
                        + ".";
        return shares.left() < 0
                ? problem(host, "State " + text.apply(-shares.left()) + " less.")
                : problem(
                        host,
                        "State "
                                + text.apply(shares.left())
                                + " more, or leave it out of one node, which then gets the rest.");
    }

    private static Optional<Parsed<SlicingQuestion>> problem(String message, String cure) {
        return Optional.of(Parsed.problem(message, cure));
    }
}
