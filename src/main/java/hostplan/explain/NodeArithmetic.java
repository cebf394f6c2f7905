package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;
import hostplan.capacity.NodeAnswer;
import hostplan.capacity.SlicingAnswer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What lies in which NUMA node, and what lies across them.
final class NodeArithmetic {

    private NodeArithmetic() {}

    static List<Statement> of(SlicingAnswer answer) {
        List<Statement> found = new ArrayList<>();
        for (NodeAnswer node : answer.nodes()) {
            node.ledgers().forEach(ledger -> found.addAll(of(answer, node, ledger)));
        }
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
                                new Term.Words(slices(answer, node)),
                                "free",
                                Term.of(ledger.resource(), ledger.free()))));
    }

    private static String slices(SlicingAnswer answer, NodeAnswer node) {
        String all =
                IntStream.range(0, node.counts().size())
                        .filter(line -> node.counts().get(line) > 0)
                        .mapToObj(line ->
                                node.counts().get(line)
                                        + " "
                                        + answer.lines().get(line).flavor().name())
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }
}
