package hostplan.ui.hardware;

import hostplan.document.Ids;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.Misfit;
import hostplan.project.MachineEdits;
import hostplan.project.StepName;
import hostplan.project.Surroundings;
import hostplan.ui.common.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;

/// What the rules say about the machine, looked at anew off the FX thread after every change.
public final class FitViewModel {

    private final CurrentMachine current;
    private final Stock stock;
    private final Ids ids;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Fit> fit = new ReadOnlyObjectWrapper<>(Fit.UNKNOWN);

    public FitViewModel(
            CurrentMachine current,
            Stock stock,
            Ids ids,
            Clock clock,
            Executor background,
            Executor fxThread) {
        this.current = current;
        this.stock = stock;
        this.ids = ids;
        this.clock = clock;
        Latest<Shown, Fit> latest =
                new Latest<>(
                        background, fxThread, shown -> Fit.of(shown, context(shown)), fit::set);
        current.shownProperty()
                .subscribe(shown ->
                        shown.ifPresentOrElse(latest::request, () -> fit.set(Fit.UNKNOWN)));
    }

    ReadOnlyObjectProperty<Fit> fitProperty() {
        return fit.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What the rules need to know beyond the machine: who uses it, where it stands, and what one
    /// could take instead.
    FitContext context(Shown shown) {
        return Surroundings.of(
                shown.configuration(),
                shown.index(),
                today(),
                stock.shelf(shown.index().project()));
    }

    /// Carries out what mends a misfit, as one step.
    void mend(Misfit misfit) {
        current.shown()
                .map(Shown::configuration)
                .ifPresent(configuration ->
                        misfit.remedy()
                                .ifPresent(remedy ->
                                        current.session()
                                                .apply(
                                                        StepName.of("step.cure"),
                                                        MachineEdits.mend(
                                                                current.project(),
                                                                configuration,
                                                                remedy,
                                                                ids))));
    }
}
