package hostplan.explain;

import hostplan.message.Message;

import java.util.List;
import java.util.Optional;

/// One step of the proof of a bound.
///
/// @param kind such as `shares` or `failures`
/// @param why what it rests on
/// @param so what follows
/// @param bound what follows, in the unit
/// @param shares the sum that is rounded up; only of a step that rests on nothing before
/// @param cases of which the least counts; none where it goes on from the step before
public record ProofStep(
        String kind,
        List<Message> why,
        Message so,
        ProofUnit unit,
        long bound,
        Optional<ProofShares> shares,
        List<ProofCase> cases) {

    public ProofStep {
        why = List.copyOf(why);
        cases = List.copyOf(cases);
    }

    /// The case that counts, where it has steps of its own.
    public Optional<ProofCase> deciding() {
        return cases.stream().filter(ProofCase::decides).findFirst();
    }

    /// The key of the words that go before the steps of a case, with its label.
    public String inCase() {
        return "proof-in-case-" + kind;
    }
}
