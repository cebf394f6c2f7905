package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.Aim;
import hostplan.capacity.Proof;
import hostplan.capacity.SlicingAnswer;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// How good a mix is, and what no mix can exceed.
final class MixArithmetic {

    private MixArithmetic() {}

    static List<Statement> of(SlicingAnswer answer) {
        List<Statement> found = new ArrayList<>();
        answer.proof().ifPresent(proof -> found.addAll(of(answer, proof)));
        if (!answer.isProven()) {
            found.add(Statement.of(Sentence.NOT_PROVEN, Map.of()));
        }
        return found;
    }

    private static List<Statement> of(SlicingAnswer answer, Proof proof) {
        Statement reached =
                switch (proof.aim()) {
                    case SLICES ->
                            Statement.of(
                                    Sentence.MIX_SLICES,
                                    Map.of("value", measure(proof, proof.value())));
                    case INCOME ->
                            Statement.of(
                                    Sentence.MIX_INCOME,
                                    Map.of("value", measure(proof, proof.value())));
                    case TIGHT ->
                            Statement.of(
                                    Sentence.MIX_TIGHT,
                                    Map.of("value", stranded(answer, proof.value())));
                };
        return List.of(reached, proven(answer, proof));
    }

    private static Statement proven(SlicingAnswer answer, Proof proof) {
        if (proof.isOptimal()) {
            return Statement.of(Sentence.MIX_BEST, Map.of());
        }
        Term gap = new Term.Share(proof.gap());
        return switch (proof.aim()) {
            case SLICES, INCOME ->
                    Statement.of(
                            proof.aim() == Aim.SLICES
                                    ? Sentence.MIX_BOUND
                                    : Sentence.MIX_BOUND_INCOME,
                            Map.of("bound", measure(proof, proof.bound()), "gap", gap));
            case TIGHT ->
                    Statement.of(
                            Sentence.MIX_BOUND_TIGHT,
                            Map.of("bound", stranded(answer, proof.bound())));
        };
    }

    /// A number of slices, or money.
    private static Term measure(Proof proof, Fraction value) {
        return new Term.Measure(value, proof.currency().map(Currency::getCurrencyCode).orElse(""));
    }

    private static Term stranded(SlicingAnswer answer, Fraction taken) {
        return new Term.Share(answer.meanFree(taken));
    }
}
