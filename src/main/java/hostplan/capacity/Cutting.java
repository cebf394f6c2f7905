package hostplan.capacity;

import java.util.Optional;

/// How a host is cut.
///
/// @param aim what is wanted most of what is left after fixed counts and weights; empty for each
///   flavor in turn, as much as fits
public record Cutting(Optional<Aim> aim, NumaRule numa, SmtRule smt) {

    /// Each flavor in turn; the host taken as one; a vCPU is a thread.
    public static final Cutting IN_TURN =
            new Cutting(Optional.empty(), NumaRule.NONE, SmtRule.THREAD);

    public Cutting withAim(Aim other) {
        return new Cutting(Optional.of(other), numa, smt);
    }

    public Cutting withNuma(NumaRule other) {
        return new Cutting(aim, other, smt);
    }

    public Cutting withSmt(SmtRule other) {
        return new Cutting(aim, numa, other);
    }
}
