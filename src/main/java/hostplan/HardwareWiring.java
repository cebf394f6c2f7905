package hostplan;

import hostplan.drawing.Words;
import hostplan.ui.common.Texts;
import hostplan.ui.hardware.CurrentMachine;
import hostplan.ui.hardware.HardwareController;
import hostplan.ui.hardware.HeadController;
import hostplan.ui.hardware.ListViewModel;
import hostplan.ui.hardware.PartsController;
import hostplan.ui.hardware.PartsViewModel;
import hostplan.ui.hardware.TotalsController;
import hostplan.ui.hardware.TotalsViewModel;
import hostplan.ui.shell.ProjectSession;

import java.util.Map;
import java.util.function.Supplier;

/// Makes the controllers of the hardware screen, over view models that they share.
final class HardwareWiring {

    private final Wiring application;
    private final ProjectSession session;

    HardwareWiring(Wiring application, ProjectSession session) {
        this.application = application;
        this.session = session;
    }

    Map<Class<?>, Supplier<?>> controllers() {
        Texts texts = application.texts();
        Words words = new Words(texts::text, texts.amounts());
        CurrentMachine current = new CurrentMachine(session);
        ListViewModel list = new ListViewModel(current, application.ids(), texts);
        return Map.of(
                HardwareController.class,
                () -> new HardwareController(list),
                HeadController.class,
                () -> new HeadController(list, texts),
                PartsController.class,
                () -> new PartsController(new PartsViewModel(current, words, texts), words, texts),
                TotalsController.class,
                () -> new TotalsController(new TotalsViewModel(current, texts)));
    }
}
