package hostplan.explain;

import hostplan.message.Message;

import java.util.List;
import java.util.Optional;

/// One of the cases of which a step takes the least.
///
/// @param own what is spent in it by itself, in the unit of the step
/// @param others what is spent beside at least; empty where nothing is counted, or nothing known
/// @param together both; empty where the case never comes
/// @param remark what there is to say where the figures do not
/// @param steps why the others cost so much; empty where nothing was proven
/// @param decides whether no other case is less
public record ProofCase(
        Message label,
        long own,
        Optional<Long> others,
        Optional<Long> together,
        Optional<Message> remark,
        List<ProofStep> steps,
        boolean decides) {

    public ProofCase {
        steps = List.copyOf(steps);
    }
}
