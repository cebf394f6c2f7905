package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.Change;

import java.util.Map;

/// A change of a host in words.
public final class MoreStatements {

    private MoreStatements() {}

    public static Statement of(Change change) {
        return switch (change) {
            case Change.Parts(long count, String part) ->
                    Statement.of(
                            Sentence.MORE_PARTS,
                            Map.of("count", Term.count(count), "part", new Term.Words(part)));
            case Change.VcpuRatio(Fraction from, Fraction to) ->
                    Statement.of(
                            Sentence.MORE_RATIO,
                            Map.of(
                                    "from", new Term.Measure(from, ""),
                                    "to", new Term.Measure(to, "")));
            case Change.NothingKept _ -> Statement.of(Sentence.MORE_NOTHING_KEPT, Map.of());
        };
    }
}
