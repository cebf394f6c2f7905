package hostplan.ui.hardware;

import hostplan.drawing.SlotStates;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.fit.Misfit;
import hostplan.message.Message;

import java.util.List;

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
        return SlotStates.of(misfits);
    }
}
