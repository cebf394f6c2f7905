package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.ground.ByCount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells the cases by how many there are of one kind of host.
final class CountCases {

    private final ProofSteps steps;
    private final ProofAmounts amounts;

    CountCases(ProofSteps steps, ProofAmounts amounts) {
        this.steps = steps;
        this.amounts = amounts;
    }

    ProofStep of(ByCount byCount) {
        int least = byCount.least();
        List<ProofCase> cases = new ArrayList<>();
        for (int count = 0; count < byCount.byCount().size(); count++) {
            cases.add(with(byCount, count, count == least));
        }
        if (byCount.mayBeMore()) {
            cases.add(further(byCount, least == byCount.byCount().size()));
        }
        return new ProofStep(
                "by-count",
                List.of(
                        Message.of(
                                "proof-by-count",
                                Value.of(byCount.kind().name()),
                                amounts.value(byCount.kind().cost()))),
                amounts.so(byCount.bound()),
                amounts.unit(),
                byCount.bound(),
                Optional.empty(),
                cases);
    }

    private ProofCase with(ByCount byCount, int count, boolean decides) {
        long together = byCount.with(count);
        long others = byCount.byCount().get(count).bound();
        return new ProofCase(
                Message.of("proof-case-count", Value.of(count)),
                together - others,
                Optional.of(others),
                Optional.of(together),
                Optional.empty(),
                steps.of(byCount.byCount().get(count)),
                decides);
    }

    private static ProofCase further(ByCount byCount, boolean decides) {
        long own = byCount.further();
        return new ProofCase(
                Message.of("proof-case-further", Value.of(byCount.byCount().size())),
                own,
                Optional.empty(),
                Optional.of(own),
                Optional.empty(),
                List.of(),
                decides);
    }
}
