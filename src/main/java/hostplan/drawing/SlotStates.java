package hostplan.drawing;

import hostplan.hardware.Slot;
import hostplan.hardware.fit.Gravity;
import hostplan.hardware.fit.Misfit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// Errors are wrong, warnings doubtful; notes leave a slot as it is.
    public static SlotStates of(List<Misfit> misfits) {
        Set<Slot> wrong = slots(misfits, Gravity.ERROR);
        Set<Slot> doubtful =
                slots(misfits, Gravity.WARNING).stream()
                        .filter(slot -> !wrong.contains(slot))
                        .collect(Collectors.toSet());
        return new SlotStates(wrong, doubtful);
    }

    private static Set<Slot> slots(List<Misfit> misfits, Gravity gravity) {
        return misfits.stream()
                .filter(misfit -> misfit.gravity() == gravity)
                .flatMap(misfit -> misfit.slots().stream())
                .collect(Collectors.toSet());
    }
}
