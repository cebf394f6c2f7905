package hostplan.ui.hardware;

import hostplan.drawing.SlotStates;
import hostplan.hardware.Slot;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.fit.Gravity;
import hostplan.hardware.fit.Misfit;
import hostplan.message.Message;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether the parts of a machine fit together.
record Fit(List<Misfit> misfits, List<Message> passed) {

    static final Fit UNKNOWN = new Fit(List.of(), List.of());

    static Fit of(Shown shown, FitContext context) {
        return shown.machine()
                .map(machine ->
                        new Fit(
                                FitRules.misfits(machine, context),
                                FitRules.passed(machine, context)))
                .orElse(UNKNOWN);
    }

    SlotStates states() {
        Set<Slot> wrong = slots(Gravity.ERROR);
        Set<Slot> doubtful =
                slots(Gravity.WARNING).stream()
                        .filter(slot -> !wrong.contains(slot))
                        .collect(Collectors.toSet());
        return new SlotStates(wrong, doubtful);
    }

    private Set<Slot> slots(Gravity gravity) {
        return misfits.stream()
                .filter(misfit -> misfit.gravity() == gravity)
                .flatMap(misfit -> misfit.slots().stream())
                .collect(Collectors.toSet());
    }
}
