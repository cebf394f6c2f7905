package hostplan.explain;

import hostplan.capacity.Ledger;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arithmetic of a slicing, in the order in which one would do it by hand.
public final class Arithmetic {

    private Arithmetic() {}

    /// Every resource from what is installed to what is free; then why not one more of each flavor,
    /// the totals, and what would bring more.
    public static List<Statement> of(SlicingAnswer answer) {
        List<Statement> all = new ArrayList<>();
        for (Resource resource : Resource.NAMED_FIRST) {
            answer.ledger(resource).ifPresent(ledger -> all.addAll(of(answer, ledger)));
        }
        answer.lines().forEach(line -> all.addAll(LineArithmetic.of(line)));
        all.addAll(MixArithmetic.of(answer));
        all.addAll(NodeArithmetic.of(answer));
        all.addAll(ArrayArithmetic.of(answer));
        all.addAll(TotalArithmetic.of(answer));
        return List.copyOf(all);
    }

    /// That of one resource alone, for the place where its number is shown.
    public static List<Statement> of(SlicingAnswer answer, Resource resource) {
        return answer.ledger(resource).map(ledger -> of(answer, ledger)).orElse(List.of());
    }

    private static List<Statement> of(SlicingAnswer answer, Ledger ledger) {
        return new ResourceArithmetic(answer, ledger).statements();
    }

    /// What to doubt.
    public static List<Statement> warnings(SlicingAnswer answer) {
        return answer.warnings().stream().map(DoubtStatements::of).toList();
    }

    /// What the answer says nothing about.
    public static List<Statement> notChecked(SlicingAnswer answer) {
        return answer.notChecked().stream().map(DoubtStatements::of).toList();
    }

    /// What refused one more, in one sentence; empty where nothing did.
    public static Optional<Statement> limit(SlicingAnswer answer) {
        return answer.limitingLine()
                .flatMap(line -> LineArithmetic.refusals(line).stream().findFirst());
    }
}
