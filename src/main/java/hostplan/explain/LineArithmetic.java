package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Quantity;
import hostplan.capacity.Rejection;
import hostplan.capacity.Resource;
import hostplan.capacity.VmLimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How many of one flavor fit, and why not one more.
final class LineArithmetic {

    private LineArithmetic() {}

    static List<Statement> of(LineAnswer line) {
        List<Statement> found = new ArrayList<>();
        Term flavor = new Term.Words(line.flavor().name());
        Term count = Term.count(line.count());
        found.add(
                switch (line.quantity()) {
                    case Quantity.Fill _, Quantity.Weighted _ ->
                            line.isShort()
                                    ? Statement.of(
                                            Sentence.SHORT,
                                            Map.of(
                                                    "flavor",
                                                    flavor,
                                                    "count",
                                                    count,
                                                    "wanted",
                                                    Term.count(line.quantity().atLeast())))
                                    : Statement.of(
                                            Sentence.FITS,
                                            Map.of("flavor", flavor, "count", count));
                    case Quantity.Fixed(int wanted) ->
                            Statement.of(
                                    line.isShort() ? Sentence.SHORT : Sentence.MET,
                                    Map.of(
                                            "flavor",
                                            flavor,
                                            "count",
                                            count,
                                            "wanted",
                                            Term.count(wanted)));
                });
        found.addAll(refusals(line));
        return found;
    }

    static List<Statement> refusals(LineAnswer line) {
        return line.refusals().stream()
                .map(refusal -> refusal(new Term.Words(line.flavor().name()), refusal))
                .toList();
    }

    private static Statement refusal(Term flavor, Rejection refusal) {
        return switch (refusal) {
            case Rejection.NotEnough(Resource resource, Fraction needed, Fraction free) ->
                    Statement.of(
                            Sentence.REFUSED_NOT_ENOUGH,
                            Map.of(
                                    "flavor", flavor,
                                    "resource", new Term.Named(resource),
                                    "needed", Term.of(resource, needed),
                                    "free", Term.of(resource, free),
                                    "missing", Term.of(resource, needed.minus(free))));
            case Rejection.NotEnoughInArray(
                            Resource resource,
                            String array,
                            Fraction needed,
                            Fraction free) ->
                    Statement.of(
                            Sentence.REFUSED_BY_ARRAY,
                            Map.of(
                                    "flavor",
                                    flavor,
                                    "resource",
                                    new Term.Named(resource),
                                    "array",
                                    new Term.Words(array),
                                    "needed",
                                    Term.of(resource, needed),
                                    "free",
                                    Term.of(resource, free),
                                    "missing",
                                    Term.of(resource, needed.minus(free))));
            case Rejection.MoreVcpusThanThreads(int vcpus, int threads) ->
                    Statement.of(
                            Sentence.REFUSED_MORE_VCPUS,
                            Map.of(
                                    "flavor", flavor,
                                    "vcpus", Term.of(Resource.VCPUS, Fraction.of(vcpus)),
                                    "threads", Term.count(threads)));
            case Rejection.LargerThanNode(
                            Resource resource,
                            int parts,
                            Fraction needed,
                            Fraction most) ->
                    Statement.of(
                            parts == 1
                                    ? Sentence.REFUSED_LARGER_THAN_NODE
                                    : Sentence.REFUSED_PART_LARGER_THAN_NODE,
                            Map.of(
                                    "flavor",
                                    flavor,
                                    "resource",
                                    new Term.Named(resource),
                                    "needed",
                                    Term.of(resource, needed),
                                    "most",
                                    Term.of(resource, most),
                                    "parts",
                                    Term.count(parts)));
            case Rejection.InNoNode(
                            Resource resource,
                            int parts,
                            Fraction needed,
                            Fraction mostFree) ->
                    Statement.of(
                            parts == 1
                                    ? Sentence.REFUSED_IN_NO_NODE
                                    : Sentence.REFUSED_PARTS_IN_NO_NODES,
                            Map.of(
                                    "flavor",
                                    flavor,
                                    "resource",
                                    new Term.Named(resource),
                                    "needed",
                                    Term.of(resource, needed),
                                    "free",
                                    Term.of(resource, mostFree),
                                    "parts",
                                    Term.count(parts)));
            case Rejection.MoreVirtualNodes(int virtual, int nodes) ->
                    Statement.of(
                            Sentence.REFUSED_MORE_VIRTUAL_NODES,
                            Map.of(
                                    "flavor", flavor,
                                    "virtual", Term.count(virtual),
                                    "nodes", Term.count(nodes)));
            case Rejection.UnevenParts(Resource resource, int virtual, Fraction needed) ->
                    Statement.of(
                            Sentence.REFUSED_UNEVEN_PARTS,
                            Map.of(
                                    "flavor",
                                    flavor,
                                    "needed",
                                    Term.of(resource, needed),
                                    "virtual",
                                    Term.count(virtual)));
            case Rejection.OverLimit(VmLimit limit, Fraction needed) ->
                    Statement.from(
                            limit.source(),
                            Sentence.REFUSED_OVER_LIMIT,
                            Map.of(
                                    "flavor",
                                    flavor,
                                    "resource",
                                    new Term.Named(limit.resource()),
                                    "needed",
                                    Term.of(limit.resource(), needed),
                                    "most",
                                    Term.of(limit.resource(), limit.most())));
        };
    }
}
