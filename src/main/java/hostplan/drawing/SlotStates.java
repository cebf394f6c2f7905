package hostplan.drawing;

import hostplan.hardware.Slot;

import java.util.Set;

/// What is known about the slots of a machine beyond what is in them.
///
/// @param wrong slots that must not stay as they are
/// @param doubtful slots about which there is a doubt
public record SlotStates(Set<Slot> wrong, Set<Slot> doubtful) {

    public static final SlotStates NONE = new SlotStates(Set.of(), Set.of());

    public SlotStates {
        wrong = Set.copyOf(wrong);
        doubtful = Set.copyOf(doubtful);
    }
}
