package hostplan.rack.work;

import hostplan.document.Coded;
import hostplan.rack.Occupant;

import java.util.Optional;

/// One thing that is done with one machine.
///
/// @param who as it is at the end, or as it was where it goes
/// @param from where it stands before; empty where it stood in no rack
/// @param to where it stands afterwards; empty where it stands in no rack
public record WorkStep(Kind kind, Occupant who, Optional<Spot> from, Optional<Spot> to) {

    /// What is done.
    public enum Kind implements Coded {
        /// It goes for good.
        REMOVE,
        /// It is put beside the racks, since its new place becomes free only later.
        SET_ASIDE,
        MOVE,
        INSTALL,
        /// It stays, and its cables change.
        RECABLE
    }
}
