package hostplan.placement.proof;

import java.util.List;

/// What became of the check of a bound.
public sealed interface Verdict {

    /// No packing is better than claimed.
    record Holds() implements Verdict {}

    /// It does not follow.
    ///
    /// @param faults at least one
    record Fails(List<Fault> faults) implements Verdict {
        public Fails {
            faults = List.copyOf(faults);
        }
    }

    /// The check took more steps than it may, so nothing is known.
    ///
    /// @param host the kind of host whose patterns were too many
    record Undecided(String host) implements Verdict {}
}
