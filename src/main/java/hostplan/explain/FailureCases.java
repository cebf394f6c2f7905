package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.ground.Failures;
import hostplan.placement.ground.Failures.Case;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells the cases by what the hosts cost that fail.
final class FailureCases {

    private final ProofSteps steps;
    private final NoPlaceStep noPlace;
    private final ProofAmounts amounts;

    FailureCases(ProofSteps steps, NoPlaceStep noPlace, ProofAmounts amounts) {
        this.steps = steps;
        this.noPlace = noPlace;
        this.amounts = amounts;
    }

    ProofStep of(Failures failures) {
        List<ProofCase> cases = new ArrayList<>();
        for (Case each : failures.cases()) {
            cases.add(of(failures, each));
        }
        return new ProofStep(
                "failures",
                List.of(Message.of("proof-failures", Value.of(failures.failures()))),
                amounts.so(failures.bound()),
                amounts.unit(),
                failures.bound(),
                Optional.empty(),
                cases);
    }

    private ProofCase of(Failures failures, Case each) {
        long own = Math.multiplyExact(failures.failures(), each.dearest());
        Message label =
                Message.of(
                        "proof-case-dearest-" + amounts.unit().code(),
                        amounts.value(each.dearest()));
        boolean decides = each == failures.least();
        return switch (each) {
            case Case.Carried(_, var others) ->
                    new ProofCase(
                            label,
                            own,
                            Optional.of(others.bound()),
                            Optional.of(failures.spent(each)),
                            Optional.empty(),
                            steps.of(others),
                            decides);
            case Case.Never(_, var question, var fewest) ->
                    new ProofCase(
                            label,
                            own,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Message.of("proof-case-never")),
                            List.of(noPlace.of(question, fewest)),
                            decides);
            case Case.Open _ ->
                    new ProofCase(
                            label,
                            own,
                            Optional.empty(),
                            Optional.of(0L),
                            Optional.of(Message.of("proof-case-open")),
                            List.of(),
                            decides);
        };
    }
}
