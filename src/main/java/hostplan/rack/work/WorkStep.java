package hostplan.rack.work;

import hostplan.document.Coded;
import hostplan.rack.Occupant;

import java.util.Optional;

/// One thing that is done with one machine.
///
/// @param who as it is at the end, or as it was where it goes
/// @param from where it stands before; empty where it stood in no rack
/// @param to where it stands afterwards; empty where it stands in no rack
/// @param off whether it is switched off before its cables are touched
/// @param unplugged the cables that are pulled
/// @param plugged the cables that are put in, the first supply first
public record WorkStep(
        Kind kind,
        Occupant who,
        Optional<Spot> from,
        Optional<Spot> to,
        boolean off,
        Plugs unplugged,
        Plugs plugged) {

    /// What is done.
    public enum Kind implements Coded {
        /// It goes for good.
        REMOVE,
        /// It is put beside the racks, since its new place becomes free only later.
        SET_ASIDE,
        MOVE,
        INSTALL,
        /// It stays, and only unplugs something, since another cable needs its outlet or port; a
        /// later step puts the cable where it belongs.
        UNPLUG,
        /// It stays, and its cables change: one power cable at a time, unless it is switched off.
        RECABLE
    }

    /// Whether it is carried.
    public boolean isCarried() {
        return switch (kind) {
            case REMOVE, SET_ASIDE, MOVE, INSTALL -> true;
            case UNPLUG, RECABLE -> false;
        };
    }
}
