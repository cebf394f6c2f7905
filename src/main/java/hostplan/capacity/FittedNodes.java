package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is stated of NUMA nodes, made to go with a question about another host or other rules: what
/// no longer adds up to what the host has then is left out of every node, so that the nodes share
/// it evenly.
final class FittedNodes {

    private FittedNodes() {}

    static SlicingQuestion of(SlicingQuestion question) {
        boolean asks = question.cutting().numa() != NumaRule.NONE;
        return asks && !question.cutting().nodes().isEmpty()
                ? withSums(withNodesOfHost(question))
                : question;
    }

    private static SlicingQuestion withNodesOfHost(SlicingQuestion question) {
        int nodes = question.host().nodes().orElse(1);
        return with(
                question,
                question.cutting().nodes().stream().filter(each -> each.node() < nodes).toList());
    }

    private static SlicingQuestion withSums(SlicingQuestion question) {
        NodeReserve reserve = new NodeReserve(question);
        SlicingQuestion fitted = question;
        if (question.host().processors().isPresent()) {
            fitted = fitted(fitted, reserve.cores(), StatedNode::withoutCores);
            fitted = fitted(fitted, reserve.reservedCores(), StatedNode::withoutReserveCores);
        }
        if (question.host().memory().isPresent()) {
            fitted = fitted(fitted, reserve.memory(), StatedNode::withoutMemory);
            fitted = fitted(fitted, reserve.reserved(), StatedNode::withoutReserve);
            fitted = fitted(fitted, reserve.kept(), StatedNode::withoutKeep);
        }
        return fitted;
    }

    private static SlicingQuestion fitted(
            SlicingQuestion question, NodeShares shares, UnaryOperator<StatedNode> without) {
        return shares.isMissed()
                ? with(question, question.cutting().nodes().stream().map(without).toList())
                : question;
    }

    private static SlicingQuestion with(SlicingQuestion question, List<StatedNode> nodes) {
        return question.withCutting(question.cutting().withNodes(nodes));
    }

    /// The nodes with the same share of each stated reserve, in whole bytes; where every node
    /// states one, the lowest has the remainder.
    ///
    /// @param question with all that is reserved
    /// @param hard what stays reserved of the host's memory, in MiB
    static List<StatedNode> reserving(SlicingQuestion question, Fraction hard) {
        List<StatedNode> nodes = question.cutting().nodes();
        Optional<Ledger> memory =
                Optional.ofNullable(new HostReserve(question).ledgers().get(Resource.MEMORY));
        Fraction all = memory.map(Ledger::reserved).orElse(Fraction.ZERO);
        if (all.isZero()) {
            return nodes;
        }
        List<StatedNode> scaled = new ArrayList<>();
        long left = hard.times(Bytes.MIB).ceil().longValueExact();
        for (StatedNode node : nodes) {
            Optional<Long> part =
                    node.reserve()
                            .map(each ->
                                    hard.times(each.value())
                                            .dividedBy(all)
                                            .floor()
                                            .longValueExact());
            left -= part.orElse(0L);
            scaled.add(node.withReserve(part.map(Bytes::new)));
        }
        boolean states = nodes.stream().allMatch(node -> node.reserve().isPresent());
        if (states && nodes.size() == question.host().nodes().orElse(1) && left > 0) {
            StatedNode first = scaled.getFirst();
            long own = first.reserve().orElseThrow().value();
            scaled.set(0, first.withReserve(Optional.of(new Bytes(own + left))));
        }
        return scaled;
    }
}
