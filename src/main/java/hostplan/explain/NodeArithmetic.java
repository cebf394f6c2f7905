package hostplan.explain;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;
import hostplan.capacity.NodeAnswer;
import hostplan.capacity.Resource;
import hostplan.capacity.SliceNeed;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.StatedNode;
import hostplan.capacity.StatedNodeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What lies in which NUMA node, and what lies across them.
final class NodeArithmetic {

    private NodeArithmetic() {}

    static List<Statement> of(SlicingAnswer answer) {
        List<Statement> found = new ArrayList<>(stated(answer));
        for (NodeAnswer node : answer.nodes()) {
            node.ledgers().forEach(ledger -> found.addAll(of(answer, node, ledger)));
        }
        found.addAll(inParts(answer));
        List<Long> across = answer.across();
        for (int line = 0; line < across.size(); line++) {
            if (across.get(line) > 0) {
                found.add(
                        Statement.of(
                                Sentence.ACROSS_NODES,
                                Map.of(
                                        "flavor",
                                        new Term.Words(answer.lines().get(line).flavor().name()),
                                        "count",
                                        Term.count(across.get(line)))));
            }
        }
        return found;
    }

    private static List<Statement> inParts(SlicingAnswer answer) {
        List<Statement> found = new ArrayList<>();
        List<Long> counts = answer.inParts();
        for (int line = 0; line < counts.size(); line++) {
            SliceNeed need = answer.lines().get(line).need();
            if (counts.get(line) > 0) {
                found.add(
                        Statement.of(
                                Sentence.IN_PARTS,
                                Map.of(
                                        "flavor",
                                        new Term.Words(need.flavor().name()),
                                        "count",
                                        Term.count(counts.get(line)),
                                        "parts",
                                        Term.count(need.parts()),
                                        "vcpus",
                                        of(need.part(), Resource.VCPUS),
                                        "memory",
                                        of(need.part(), Resource.MEMORY))));
            }
        }
        return found;
    }

    /// With its overhead and the threads it has for itself.
    private static Term of(SliceNeed part, Resource resource) {
        return Term.of(resource, part.total(resource).plus(part.pinned(resource)));
    }

    private static List<Statement> stated(SlicingAnswer answer) {
        List<StatedNode> nodes = answer.question().cutting().nodes();
        return nodes.isEmpty() || answer.nodes().isEmpty()
                ? List.of()
                : List.of(
                        Statement.of(
                                Sentence.NODE_STATED,
                                Map.of(
                                        "what",
                                        new Term.Words(
                                                StatedNodeText.of(nodes, Bytes::binaryText)))));
    }

    private static List<Statement> of(SlicingAnswer answer, NodeAnswer node, Ledger ledger) {
        Term number = Term.count(node.node());
        Term resource = new Term.Named(ledger.resource());
        Fraction kept = ledger.reserved().plus(ledger.keptFree()).plus(ledger.pinned());
        return List.of(
                Statement.of(
                        Sentence.NODE,
                        Map.of(
                                "node",
                                number,
                                "resource",
                                resource,
                                "installed",
                                new Term.Measure(ledger.installed(), ""),
                                "kept",
                                new Term.Measure(kept, ""),
                                "ratio",
                                new Term.Measure(ledger.ratio(), ""),
                                "capacity",
                                Term.of(ledger.resource(), ledger.capacity()))),
                Statement.of(
                        Sentence.NODE_FREE,
                        Map.of(
                                "node",
                                number,
                                "resource",
                                resource,
                                "taken",
                                Term.of(
                                        ledger.resource(),
                                        ledger.allocated().plus(ledger.overhead())),
                                "slices",
                                SliceList.of(answer, node),
                                "free",
                                Term.of(ledger.resource(), ledger.free()))));
    }
}
