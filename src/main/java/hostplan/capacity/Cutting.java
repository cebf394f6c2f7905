package hostplan.capacity;

import java.util.List;
import java.util.Optional;

/// How a host is cut.
///
/// @param aim what is wanted most of what is left after fixed counts and weights; empty for each
///   flavor in turn, as much as fits
/// @param nodes what is not shared evenly over the NUMA nodes
public record Cutting(Optional<Aim> aim, NumaRule numa, SmtRule smt, List<StatedNode> nodes) {

    /// Each flavor in turn; the host taken as one; a vCPU is a thread.
    public static final Cutting IN_TURN =
            new Cutting(Optional.empty(), NumaRule.NONE, SmtRule.THREAD);

    public Cutting {
        nodes = List.copyOf(nodes);
    }

    /// With everything shared evenly over the NUMA nodes.
    public Cutting(Optional<Aim> aim, NumaRule numa, SmtRule smt) {
        this(aim, numa, smt, List.of());
    }

    public Cutting withAim(Aim other) {
        return with(Optional.of(other));
    }

    public Cutting with(Optional<Aim> other) {
        return new Cutting(other, numa, smt, nodes);
    }

    public Cutting withNuma(NumaRule other) {
        return new Cutting(aim, other, smt, nodes);
    }

    public Cutting withSmt(SmtRule other) {
        return new Cutting(aim, numa, other, nodes);
    }

    Cutting withNothingKept() {
        return withNodes(nodes.stream().map(StatedNode::withoutKeep).toList());
    }

    public Cutting withNodes(List<StatedNode> others) {
        return new Cutting(aim, numa, smt, others);
    }
}
